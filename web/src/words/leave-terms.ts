import { dictionary } from './dictionary';

/** What offices call leave, its states and who decides on it; every page about leave says the same. */
export const leaveTerms = dictionary({
  zh: {
    requested: '待审批', approved: '已批准', refused: '未批准', withdrawn: '已撤回', closed: '已销假',
    personal: '事假', sick: '病假', official: '公假',
    class_supervisor: '班主任', academic_office: '教务部门', organisation_department: '组织部',
    am: '上午', pm: '下午',
    span: (from: string, until: string) => (from === until ? from : `${from}至${until}`),
    halfDays: (count: number) => `${count} 个半天`,
  },
  en: {
    requested: 'Requested', approved: 'Approved', refused: 'Refused', withdrawn: 'Taken back', closed: 'Ended',
    personal: 'Personal', sick: 'Sick', official: 'Official duty',
    class_supervisor: 'the class supervisor', academic_office: 'the academic office', organisation_department: 'the organisation department',
    am: 'morning', pm: 'afternoon',
    span: (from: string, until: string) => (from === until ? from : `${from} to ${until}`),
    halfDays: (count: number) => `${count} half-day${count === 1 ? '' : 's'}`,
  },
});

import { MOVE_KIND_TERMS } from '#contracts';
import { dictionary, termsOf } from '../../words/dictionary';

export const moveKinds = termsOf(MOVE_KIND_TERMS);

export const moveWords = dictionary({
  zh: {
    title: '人员变动',
    lead: '学分随人走；待办事项转到新单位的审核人，原单位仍可看到这次变动。',
    byList: '批量登记', person: '人员', kind: '类别', on: '生效日期', from: '变动前', to: '变动后', reason: '理由', documentNo: '依据文号', recorded: '登记',
    search: '姓名', searchExample: '输入姓名',
    none: '没有人员变动', noneWhy: '在人员页面登记调动、挂职、退休等变动，登记后列在这里。', noneFiltered: '没有符合条件的变动', noneFilteredWhy: '换一个条件，或清除筛选。',
    nowhere: '无任职', undone: (who: string, why: string) => `已由${who}撤销：${why}`,
    undo: '撤销登记', undoWhat: '撤销后恢复变动前的任职，该次登记留存备查。', undoEffect: '撤销这次登记', undoDone: '已撤销',
    record: '登记变动', recordNamed: (name: string) => `登记 ${name} 的变动`, recordLead: '自生效日期起改变任职；本年度学分不变，待办事项由新的任职决定审核人。', recorded_done: '变动已登记',
    unit: '单位', keepUnit: '单位不变', chooseUnit: '请选择单位', post: '职务', postHelp: '没有领导职务则留空', rank: '职级', managedBy: '干部管理权限', status: '状态', keep: '不变', choose: '请选择',
    kindMissing: '请选择类别', onMissing: '请填写生效日期', unitMissing: '请选择单位', rankMissing: '请选择职级或填写职务', statusMissing: '请填写状态', reasonMissing: '请写明理由', documentMissing: '请填写依据文号',
  },
  en: {
    title: 'Moves',
    lead: 'Credits go with the person; what is open goes to the new unit’s reviewer; the old unit still sees the move.',
    byList: 'By list', person: 'Person', kind: 'Kind', on: 'From', from: 'Before', to: 'After', reason: 'Reason', documentNo: 'Document number', recorded: 'Recorded',
    search: 'Name', searchExample: 'Part of a name',
    none: 'No moves', noneWhy: 'Transfers, secondments and retirements are recorded on the page of the person and listed here.', noneFiltered: 'No such move', noneFilteredWhy: 'Choose another condition, or clear the filters.',
    nowhere: 'no posting', undone: (who: string, why: string) => `Undone by ${who}: ${why}`,
    undo: 'Undo', undoWhat: 'The posting before it goes on; the record of the move stays.', undoEffect: 'Undo this move', undoDone: 'Undone',
    record: 'Record a move', recordNamed: (name: string) => `Record the move of ${name}`, recordLead: 'The posting changes from that day on. The year’s credits stay; the new posting decides who reviews what is open.', recorded_done: 'The move is recorded',
    unit: 'Unit', keepUnit: 'The unit stays', chooseUnit: 'Choose a unit', post: 'Post', postHelp: 'Empty without a leading post', rank: 'Rank', managedBy: 'Managed by', status: 'Status', keep: 'As it is', choose: 'Choose',
    kindMissing: 'Choose the kind', onMissing: 'Give the day', unitMissing: 'Choose a unit', rankMissing: 'Choose a rank or write a post', statusMissing: 'Write the status', reasonMissing: 'State the reason', documentMissing: 'Give the document number',
  },
});

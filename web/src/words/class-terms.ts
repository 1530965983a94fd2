import { dictionary } from './dictionary';

/** What offices call the states and kinds of classes; every page about classes says the same. */
export const classTerms = dictionary({
  zh: {
    draft: '草稿', submitted: '待审批', approved: '已批准', published: '已发布', enrolling: '报名中', running: '进行中', closed: '已结班', archived: '已归档', cancelled: '已取消',
    INITIAL: '初任培训', APPOINTMENT: '任职培训', SPECIALISED: '专门业务培训', IN_SERVICE: '在职培训',
    CORE: '主体班', SPECIAL_TOPIC: '专题班',
    am: '上午', pm: '下午',
    none: '不需审批', unit: '单位审批', organisation: '组织部审批', unit_then_organisation: '单位审批后报组织部',
  },
  en: {
    draft: 'Draft', submitted: 'Awaiting approval', approved: 'Approved', published: 'Published', enrolling: 'Enrolling', running: 'Running', closed: 'Closed', archived: 'Archived', cancelled: 'Cancelled',
    INITIAL: 'Initial training', APPOINTMENT: 'Training for a post', SPECIALISED: 'Specialised training', IN_SERVICE: 'In-service training',
    CORE: 'Core class', SPECIAL_TOPIC: 'Special topic',
    am: 'morning', pm: 'afternoon',
    none: 'No approval', unit: 'By the unit', organisation: 'By the organisation department', unit_then_organisation: 'By the unit, then the organisation department',
  },
});

/** Where a person stands in a class, and how they came. */
export const enrolmentTerms = dictionary({
  zh: {
    waiting: '候补', pending_unit: '待单位审批', pending_organisation: '待组织部审批', enrolled: '已录取', withdrawn: '已退出', refused: '未通过', substituted: '已被替换', expired: '已过期', removed: '退学或除名', cancelled: '班次取消',
    self: '个人报名', nomination: '单位推荐', named: '点名调训', substitution: '替换', list: '名单录入',
  },
  en: {
    waiting: 'Waiting', pending_unit: 'With the unit', pending_organisation: 'With the organisation department', enrolled: 'Enrolled', withdrawn: 'Withdrew', refused: 'Refused', substituted: 'Substituted', expired: 'Expired', removed: 'Removed', cancelled: 'Class cancelled',
    self: 'Applied', nomination: 'Nominated', named: 'Called up', substitution: 'Substitute', list: 'By list',
  },
});

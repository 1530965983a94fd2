import type { Term, Terms } from './term';

export const PLAN_STATE_TERMS = {
  draft: { zh: '草稿', en: 'Draft' },
  submitted: { zh: '待审批', en: 'Awaiting approval' },
  approved: { zh: '已批准', en: 'Approved' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
} as const satisfies Terms;

export const CLASS_STATE_TERMS = {
  ...PLAN_STATE_TERMS,
  published: { zh: '已发布', en: 'Published' },
  enrolling: { zh: '报名中', en: 'Enrolling' },
  running: { zh: '进行中', en: 'Running' },
  closed: { zh: '已结班', en: 'Closed' },
  archived: { zh: '已归档', en: 'Archived' },
} as const satisfies Terms;

export const CLASS_KIND_TERMS = {
  INITIAL: { zh: '初任培训', en: 'Initial training' },
  APPOINTMENT: { zh: '任职培训', en: 'Training for a post' },
  SPECIALISED: { zh: '专门业务培训', en: 'Specialised training' },
  IN_SERVICE: { zh: '在职培训', en: 'In-service training' },
} as const satisfies Terms;

export const CLASS_TYPE_TERMS = {
  CORE: { zh: '主体班', en: 'Core class' },
  SPECIAL_TOPIC: { zh: '专题班', en: 'Special topic' },
} as const satisfies Terms;

/** Said after a day. */
export const HALF_DAY_TERMS = {
  am: { zh: '上午', en: 'morning' },
  pm: { zh: '下午', en: 'afternoon' },
} as const satisfies Terms;

/** Where a person stands in a class. */
export const ENROLMENT_STATE_TERMS = {
  waiting: { zh: '候补', en: 'Waiting' },
  pending_unit: { zh: '待单位审批', en: 'With the unit' },
  pending_organisation: { zh: '待组织部审批', en: 'With the organisation department' },
  enrolled: { zh: '已录取', en: 'Enrolled' },
  withdrawn: { zh: '已退出', en: 'Withdrew' },
  refused: { zh: '未通过', en: 'Refused' },
  substituted: { zh: '已被替换', en: 'Substituted' },
  expired: { zh: '已过期', en: 'Expired' },
  removed: { zh: '退学或除名', en: 'Removed' },
  cancelled: { zh: '班次取消', en: 'Class cancelled' },
} as const satisfies Terms;

/** How a person came to a class. */
export const ENROLMENT_PATH_TERMS = {
  self: { zh: '个人报名', en: 'Applied' },
  nomination: { zh: '单位推荐', en: 'Nominated' },
  named: { zh: '点名调训', en: 'Called up' },
  substitution: { zh: '替换', en: 'Substitute' },
  list: { zh: '名单录入', en: 'By list' },
} as const satisfies Terms;

/** What somebody has to do about a class, and for how many. */
export const CLASS_ALERT_TERMS = {
  DOSSIER_DUE: () => ({ zh: '课程已结束，请整理档案并结班', en: 'The classes are over: complete the dossier and close it' }),
  ROOM_UNUSABLE: (count) => ({ zh: `${count} 个半天的场地已不能使用`, en: `The room of ${count} half-days can no longer be used` }),
  ROOM_MISSING: (count) => ({ zh: `${count} 个半天没有上课地点`, en: `${count} half-days without a place` }),
  TRAINEE_CLASHES: (count) => ({ zh: `${count} 名学员与其他班时间冲突`, en: `${count} trainees have another class at the same time` }),
  CALL_UPS_UNSEATED: (count) => ({ zh: `${count} 名点名人员未能录取`, en: `${count} people called up by name have no seat` }),
  UNDER_MINIMUM: (count) => ({ zh: `距最低开班人数还差 ${count} 人`, en: `${count} people short of the minimum` }),
  APPROVALS_WAITING: (count) => ({ zh: `${count} 人待审批，期限将至`, en: `${count} approvals waiting, their time is running out` }),
} as const satisfies Readonly<Record<string, (count: number) => Term>>;

import type { Terms } from './term';

/** What may happen to a person's service. */
export const MOVE_KIND_TERMS = {
  transfer: { zh: '调动', en: 'Transfer' },
  secondment: { zh: '挂职', en: 'Secondment' },
  aid: { zh: '援派', en: 'Aid posting' },
  appointment: { zh: '职务职级变动', en: 'Change of post or rank' },
  status: { zh: '状态变动', en: 'Change of status' },
  retirement: { zh: '退休', en: 'Retirement' },
  departure: { zh: '离开本市', en: 'Departure' },
  return: { zh: '返回', en: 'Return' },
} as const satisfies Terms;

/** What may happen to a unit. */
export const UNIT_ACT_TERMS = {
  open: { zh: '新设', en: 'Opening' },
  rename: { zh: '更名', en: 'Renaming' },
  merge: { zh: '并入', en: 'Merger' },
  split: { zh: '分设', en: 'Split' },
  close: { zh: '撤销', en: 'Closing' },
} as const satisfies Terms;

export const ROLE_TERMS = {
  trainee: { zh: '学员', en: 'Trainee' },
  unit_hr: { zh: '单位人事', en: 'Unit personnel' },
  school_admin: { zh: '党校教务', en: 'Party-school office' },
  organisation_department: { zh: '组织部', en: 'Organisation department' },
  auditor: { zh: '审计员', en: 'Auditor' },
  system_admin: { zh: '系统管理员', en: 'System administrator' },
  security_admin: { zh: '安全管理员', en: 'Security administrator' },
  audit_admin: { zh: '审计管理员', en: 'Audit administrator' },
} as const satisfies Terms;

export const ACCOUNT_STATUS_TERMS = {
  active: { zh: '正常', en: 'Active' },
  locked: { zh: '已锁定', en: 'Locked' },
  disabled: { zh: '已停用', en: 'Disabled' },
} as const satisfies Terms;

/** 投诉建议. */
export const COMPLAINT_KIND_TERMS = {
  complaint: { zh: '投诉', en: 'Complaint' },
  suggestion: { zh: '建议', en: 'Suggestion' },
  question: { zh: '咨询', en: 'Question' },
} as const satisfies Terms;

export const COMPLAINT_STATE_TERMS = {
  open: { zh: '待答复', en: 'To be answered' },
  answered: { zh: '已答复', en: 'Answered' },
  closed: { zh: '已办结', en: 'Closed' },
} as const satisfies Terms;

/** The lists that may be ordered as files. */
export const ORDERED_LIST_TERMS = {
  'people-results': { zh: '人员学分', en: 'People and credits' },
  'ledger-entries': { zh: '学分账明细', en: 'Ledger entries' },
  claims: { zh: '学分申报', en: 'Declared credits' },
} as const satisfies Terms;

/** Where a planned act on a unit stands. */
export const UNIT_PLAN_STATE_TERMS = {
  planned: { zh: '待生效', en: 'Planned' },
  done: { zh: '已生效', en: 'Done' },
  lapsed: { zh: '到期未能生效', en: 'Lapsed' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
} as const satisfies Terms;

/** What an import reads. */
export const IMPORT_KIND_TERMS = {
  roster: { zh: '人员名册', en: 'Roster' },
  records: { zh: '培训记录', en: 'Training records' },
  moves: { zh: '人员变动', en: 'Moves' },
  class_people: { zh: '学员名单', en: 'People of a class' },
  sign_ins: { zh: '签到名单', en: 'Sign-ins' },
} as const satisfies Terms;

/** Imports, runs and files that are worked on in the background. */
export const JOB_STATUS_TERMS = {
  queued: { zh: '排队中', en: 'Queued' },
  running: { zh: '正在进行', en: 'Under way' },
  completed: { zh: '已完成', en: 'Completed' },
  failed: { zh: '未能完成', en: 'Not completed' },
  cancelled: { zh: '已停止', en: 'Stopped' },
} as const satisfies Terms;

/** 职级, from lowest to highest. */
export const RANKS: readonly string[] = [
  '二级科员', '一级科员', '四级主任科员', '三级主任科员', '二级主任科员', '一级主任科员',
  '四级调研员', '三级调研员', '二级调研员', '一级调研员', '二级巡视员', '一级巡视员',
];

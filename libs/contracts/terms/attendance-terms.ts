import type { Terms } from './term';

export const MARK_STATE_TERMS = {
  present: { zh: '到课', en: 'Present' },
  late: { zh: '迟到', en: 'Late' },
  absent: { zh: '缺勤', en: 'Absent' },
  on_leave: { zh: '请假', en: 'On leave' },
} as const satisfies Terms;

export const LEAVE_STATE_TERMS = {
  requested: { zh: '待审批', en: 'Requested' },
  approved: { zh: '已批准', en: 'Approved' },
  refused: { zh: '未批准', en: 'Refused' },
  withdrawn: { zh: '已撤回', en: 'Taken back' },
  closed: { zh: '已销假', en: 'Ended' },
} as const satisfies Terms;

export const LEAVE_KIND_TERMS = {
  personal: { zh: '事假', en: 'Personal' },
  sick: { zh: '病假', en: 'Sick' },
  official: { zh: '公假', en: 'Official duty' },
} as const satisfies Terms;

/** Who decides on leave: said inside a sentence. */
export const LEAVE_REVIEWER_TERMS = {
  class_supervisor: { zh: '班主任', en: 'the class supervisor' },
  academic_office: { zh: '教务部门', en: 'the academic office' },
  organisation_department: { zh: '组织部', en: 'the organisation department' },
} as const satisfies Terms;

/** What a class needs to be closed, and what else is kept with it. */
export const DOSSIER_ITEM_TERMS = {
  plan: { zh: '培训计划', en: 'Training plan' },
  agenda: { zh: '日程安排', en: 'Agenda' },
  timetable: { zh: '最终课程表', en: 'Final timetable' },
  sign_in_sheet: { zh: '签到表', en: 'Sign-in sheets' },
  evaluation: { zh: '教学评估', en: 'Teaching evaluation' },
  other: { zh: '其他材料', en: 'Other papers' },
} as const satisfies Terms;

export const OUTCOME_TERMS = {
  COMPLETED: { zh: '结业', en: 'Completed' },
  NOT_CERTIFIED: { zh: '不予结业', en: 'Not certified' },
  WITHDRAWN: { zh: '退学', en: 'Withdrawn' },
} as const satisfies Terms;

export const CERTIFICATE_STATE_TERMS = {
  valid: { zh: '有效', en: 'Valid' },
  suspended: { zh: '暂停使用', en: 'Suspended' },
  replaced: { zh: '已换发，作废', en: 'Replaced' },
  revoked: { zh: '已撤销', en: 'Revoked' },
} as const satisfies Terms;

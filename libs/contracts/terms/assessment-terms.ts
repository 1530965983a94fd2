import type { Terms } from './term';

/** What a year came to for a person. */
export const ATTAINMENT_TERMS = {
  met: { zh: '已达到', en: 'Met' },
  not_met: { zh: '未达到', en: 'Not met' },
  pending: { zh: '尚无结论', en: 'Not judged yet' },
  outside: { zh: '不参加考核', en: 'Not assessed' },
} as const satisfies Terms;
export type Attainment = keyof typeof ATTAINMENT_TERMS;

/** The verdicts that a policy gives where it names none of its own. */
export const VERDICT_TERMS = {
  met: ATTAINMENT_TERMS.met,
  not_met: ATTAINMENT_TERMS.not_met,
  pending: ATTAINMENT_TERMS.pending,
  excluded: ATTAINMENT_TERMS.outside,
  exempt: { zh: '免修', en: 'Exempt' },
} as const satisfies Terms;

/** What one requirement of a policy came to for a person. */
export const REQUIREMENT_STATE_TERMS = {
  met: { zh: '已达到', en: 'Met' },
  not_met: { zh: '未达到', en: 'Not met' },
  excused: { zh: '免除', en: 'Excused' },
  pending: { zh: '尚未到期', en: 'Not yet due' },
} as const satisfies Terms;

/** What a cycle of several years came to for a person. */
export const CYCLE_STATE_TERMS = {
  met: { zh: '已达到', en: 'Met' },
  not_met: { zh: '期满未达到', en: 'Ended unmet' },
  open: { zh: '尚未到期', en: 'Still open' },
  at_risk: { zh: '可能不能如期达到', en: 'May not be met in time' },
} as const satisfies Terms;

export const ANNUAL_STATE_TERMS = {
  opened: { zh: '启动', en: 'Opened' },
  collecting: { zh: '归集学分', en: 'Collecting' },
  unit_review: { zh: '单位核对签章', en: 'Unit review' },
  counting: { zh: '汇总计算', en: 'Counting' },
  publicity: { zh: '公示', en: 'Publicity' },
  recheck: { zh: '异议复核', en: 'Objections' },
  confirmed: { zh: '主管部门确认', en: 'Confirmation' },
  sealed: { zh: '封存', en: 'Seal' },
} as const satisfies Terms;

export const SIGN_OFF_STATE_TERMS = {
  waiting: { zh: '待签章', en: 'Waiting' },
  signed: { zh: '已签章', en: 'Signed' },
  returned: { zh: '已退回', en: 'Returned' },
} as const satisfies Terms;

export const OBJECTION_STATE_TERMS = {
  raised: { zh: '待核查', en: 'To be looked into' },
  proposed: { zh: '待审定', en: 'To be decided' },
  upheld: { zh: '成立', en: 'Upheld' },
  rejected: { zh: '不成立', en: 'Rejected' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
} as const satisfies Terms;

export const POLICY_DRAFT_STATE_TERMS = {
  draft: { zh: '起草中', en: 'Being drafted' },
  submitted: { zh: '待审核', en: 'To be reviewed' },
  reviewed: { zh: '待确认', en: 'To be confirmed' },
  confirmed: { zh: '已确认', en: 'Confirmed' },
  returned: { zh: '已退回', en: 'Returned' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
} as const satisfies Terms;

/** What a step of a draft was, once done. */
export const POLICY_DRAFT_STEP_TERMS = {
  draft: { zh: '起草', en: 'Begun' },
  submitted: { zh: '送审', en: 'Handed in' },
  reviewed: { zh: '审核', en: 'Reviewed' },
  confirmed: { zh: '确认', en: 'Confirmed' },
  returned: { zh: '退回', en: 'Returned' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
} as const satisfies Terms;

/** Whether a run takes over what is proven unchanged. */
export const RUN_MODE_TERMS = {
  reuse: { zh: '沿用未变', en: 'Reuse unchanged' },
  full: { zh: '全部重算', en: 'Recount all' },
} as const satisfies Terms;

/** What a run of the year's path is to its year; other runs are to look at only. */
export const RUN_PLACE_TERMS = {
  sealed: { zh: '已封存', en: 'Sealed' },
  confirmed: { zh: '已确认', en: 'Confirmed' },
  published: { zh: '公示结果', en: 'Published' },
  counted: { zh: '年度汇总', en: 'Of the year’s path' },
} as const satisfies Terms;

import type { Terms } from './term';

export const CLAIM_STATE_TERMS = {
  draft: { zh: '草稿', en: 'Draft' },
  submitted: { zh: '待初审', en: 'First review' },
  passed_up: { zh: '待复审', en: 'Upper review' },
  returned: { zh: '已退回', en: 'Returned' },
  approved: { zh: '已认定', en: 'Approved' },
  refused: { zh: '不予认定', en: 'Refused' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  revoked: { zh: '已撤销认定', en: 'Approval revoked' },
} as const satisfies Terms;

export const FILING_STATE_TERMS = {
  submitted: { zh: '待审', en: 'Waits' },
  approved: { zh: '已同意', en: 'Approved' },
  refused: { zh: '不同意', en: 'Refused' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
} as const satisfies Terms;

export const DECISION_KIND_TERMS = {
  exemption: { zh: '免修', en: 'Exemption' },
  reduction: { zh: '减少要求', en: 'Reduction' },
  override: { zh: '个别要求', en: 'Individual requirement' },
  opening_balance: { zh: '期初余额', en: 'Opening balance' },
  penalty: { zh: '扣减', en: 'Deduction' },
  make_up: { zh: '补训', en: 'Make-up training' },
  fact_excluded: { zh: '记录不计', en: 'Entry not counted' },
  judge_as: { zh: '判定适用职级', en: 'Rank to be judged by' },
  excluded: { zh: '不参加考核', en: 'Not assessed' },
} as const satisfies Terms;

export const DECISION_STATE_TERMS = {
  proposed: { zh: '待审批', en: 'Awaiting approval' },
  approved: { zh: '已批准', en: 'Approved' },
  refused: { zh: '不同意', en: 'Refused' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  revoked: { zh: '已撤销', en: 'Revoked' },
} as const satisfies Terms;

/** How long claims have waited. */
export const WAITING_AGE_TERMS = {
  within_3: { zh: '3 天以内', en: 'Up to 3 days' },
  within_7: { zh: '4 至 7 天', en: '4 to 7 days' },
  within_15: { zh: '8 至 15 天', en: '8 to 15 days' },
  longer: { zh: '超过 15 天', en: 'More than 15 days' },
} as const satisfies Terms;

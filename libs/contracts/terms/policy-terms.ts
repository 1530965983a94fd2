import { POLICY_DRAFT_STATE_TERMS } from './assessment-terms';
import type { Terms } from './term';

/** Where a version of a policy stands. */
export const POLICY_STATUS_TERMS = {
  in_force: { zh: '现行', en: 'In force' },
  superseded: { zh: '已有新版', en: 'Superseded' },
  shipped: { zh: '随系统提供', en: 'Shipped' },
  submitted: POLICY_DRAFT_STATE_TERMS.submitted,
  reviewed: POLICY_DRAFT_STATE_TERMS.reviewed,
  confirmed: POLICY_DRAFT_STATE_TERMS.confirmed,
  returned: POLICY_DRAFT_STATE_TERMS.returned,
  withdrawn: POLICY_DRAFT_STATE_TERMS.withdrawn,
} as const satisfies Terms;

/** Where the decision stands that a version judges a year. */
export const ENACTMENT_STATE_TERMS = {
  scheduled: { zh: '待施行', en: 'Scheduled' },
  in_force: { zh: '现行', en: 'In force' },
  superseded: { zh: '已被替代', en: 'Superseded' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  lapsed: { zh: '已失效', en: 'Lapsed' },
} as const satisfies Terms;

import type { ClaimState } from '../../api/claims';

/** What was decided can be looked up, and an approval taken back; what waits for others too. */
export const SHOWN_STATES = ['submitted', 'passed_up', 'returned', 'approved', 'refused', 'withdrawn', 'revoked'] as const satisfies readonly ClaimState[];

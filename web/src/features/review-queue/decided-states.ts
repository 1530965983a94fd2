import type { ClaimState } from '../../api/claims';

/** What was decided can be looked up, and an approval taken back. */
export const DECIDED_STATES = ['returned', 'approved', 'refused', 'withdrawn', 'revoked'] as const satisfies readonly ClaimState[];

import type { Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { claimErrors } from './claim.errors';
import { CLAIM_TRANSITIONS, WAITING_STATES, type ClaimState } from './claim-states';
import { CLAIM_MOVED } from './claims.jobs';
import type { ClaimHead } from './find-claim';

export interface ClaimMove {
  readonly to: ClaimState;
  readonly reason?: string;
  /** When the act began that decides on several. */
  readonly actAt?: Date | undefined;
  /** Columns that go with it. */
  readonly set?: Readonly<Record<string, number | string | Date | null>>;
  /** What belongs into the same transaction, before the audit: the posting, or its reversal. */
  readonly follow?: () => Promise<void>;
}

const WORDS: Readonly<Record<ClaimState, readonly [string, string]>> = {
  draft: ['起草', 'Drafted'], submitted: ['提交', 'Handed in'], passed_up: ['上报', 'Passed up'], returned: ['退回', 'Returned'], approved: ['审定', 'Approved'],
  refused: ['不予认定', 'Refused'], withdrawn: ['撤回', 'Withdrew'], revoked: ['撤销认定', 'Revoked'],
};

/** @throws DomainError CLAIM_CHANGED when the caller saw an older revision */
export function assertSeen({ id, revision }: ClaimHead, seen: number): void {
  if (seen !== revision) throw claimErrors.changedMeanwhile({ claimId: id, revision, seen });
}

/** @throws DomainError CLAIM_STATE_WRONG */
export function assertMoves({ id, state }: ClaimHead, to: ClaimState): void {
  if (!(CLAIM_TRANSITIONS[state] as readonly ClaimState[]).includes(to)) throw claimErrors.wrongState({ claimId: id, state, wanted: to });
}

/**
 * The only place where a claim changes its state. It is locked by `lockClaim`; the condition on its state holds all the same.
 * @throws DomainError CLAIM_STATE_WRONG
 */
export async function moveClaim(tx: Transaction, claim: ClaimHead, { to, reason = '', actAt, set = {}, follow }: ClaimMove, actor: Actor, at: Date): Promise<void> {
  const { id, state, personId, personName, title, unitPath } = claim;
  assertMoves(claim, to);
  const waits = (WAITING_STATES as readonly ClaimState[]).includes(to);
  const columns = { ...set, state: to, waiting_since: waits ? at : null };
  const { affectedRows }: { affectedRows: number } = await tx.query(
    `UPDATE credit_claim SET ${Object.keys(columns).map((column) => `${column} = ?`).join(', ')}, revision = revision + 1 WHERE id = ? AND state = ?`,
    [...Object.values(columns), id, state],
  );
  if (affectedRows !== 1) throw claimErrors.wrongState({ claimId: id, state, wanted: to });
  await tx.query('INSERT INTO claim_event (claim_id, from_state, to_state, reason, account_id, author_name, at, act_at) VALUES (?)', [[id, state, to, reason, actor.accountId, actor.name, at, actAt ?? null]]);
  await follow?.();
  // Whoever gives a claim back knows; everything else is news to somebody.
  if (to !== 'withdrawn') await appendToOutbox(tx, CLAIM_MOVED, { claimId: id, from: state, to, at: at.toISOString() });
  const [zh, en] = WORDS[to];
  await recordAudit(tx, {
    actor,
    action: `claim.${to.replaceAll('_', '-')}`,
    summary: { zh: `${zh}${personName}的学分申报“${title}”`, en: `${en} claim ${id} of person ${personId}, “${title}”` },
    subject: { kind: 'credit_claim', id },
    unitPath,
    before: { state },
    after: { state: to, reason, ...set },
  });
}

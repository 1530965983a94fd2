import type { Transaction } from '../../../../platform/database/database';
import { appendToOutbox } from '../../../../platform/outbox/append-to-outbox';
import type { PolicyLibrary } from '../../../credit-policy/public';
import { isSamePerson } from '../../../identity/public';
import { OBJECTION_DECIDED, OBJECTION_WAITS } from '../../assessments.jobs';
import { findRun } from '../../runs/find-run';
import { staleAmong } from '../../runs/stale-results';
import { annualErrors } from '../annual.errors';
import { holdObjection, type ObjectionHead } from './find-objection';
import { assertObjectionMay, moveObjection } from './move-objection';
import type { ObjectionOutcome } from './objection-states';
import type { Person } from './raise-objection';

export interface ProposedOutcome {
  readonly outcome: ObjectionOutcome;
  readonly reason: string;
}

export interface ObjectionDecision {
  readonly agrees: boolean;
  readonly note: string;
}

/** The first of two people looks into it. @throws DomainError OBJECTION_NOT_FOUND, OBJECTION_STATE_WRONG, OBJECTION_ONES_OWN */
export async function proposeOutcome(tx: Transaction, objectionId: number, { outcome, reason }: ProposedOutcome, by: Person, at: Date): Promise<void> {
  const objection = await holdObjection(tx, objectionId);
  assertObjectionMay(objection, 'proposed');
  assertNotOwn(objection, by);
  await tx.query('UPDATE annual_objection SET outcome = ?, proposal_reason = ?, proposed_by = ?, proposed_by_name = ?, proposed_at = ? WHERE id = ?', [outcome, reason, by.accountId, by.name, at, objectionId]);
  await appendToOutbox(tx, OBJECTION_WAITS, { objectionId, state: 'proposed', at: at.toISOString() });
  await moveObjection(tx, objection, { to: 'proposed', note: reason }, by);
}

/**
 * Somebody else agrees, and it is answered; or does not, and it is looked into again. What is upheld stands in the ledger by then: the
 * result itself is never edited.
 * @throws DomainError OBJECTION_NOT_FOUND, OBJECTION_STATE_WRONG, OBJECTION_ONES_OWN, OBJECTION_NEEDS_SECOND_PERSON, OBJECTION_RETURN_NEEDS_REASON, OBJECTION_NOT_CORRECTED
 */
export async function decideObjection(tx: Transaction, objectionId: number, { agrees, note }: ObjectionDecision, { policies, by, at }: { readonly policies: PolicyLibrary; readonly by: Person; readonly at: Date }): Promise<void> {
  const objection = await holdObjection(tx, objectionId);
  const to = agrees ? (objection.outcome ?? 'rejected') : 'raised';
  assertObjectionMay(objection, to);
  assertNotOwn(objection, by);
  if (await isSamePerson(tx, by.accountId, objection.proposedBy)) throw annualErrors.objectionSameAuthor();
  if (!agrees && note.trim() === '') throw annualErrors.returnedSilently({ objectionId });
  if (to === 'upheld') await assertCorrected(tx, objection, policies);
  await tx.query('UPDATE annual_objection SET decided_by_name = ?, decided_at = ?, decision_note = ? WHERE id = ?', [by.name, at, note, objectionId]);
  if (agrees) await appendToOutbox(tx, OBJECTION_DECIDED, { objectionId });
  else await appendToOutbox(tx, OBJECTION_WAITS, { objectionId, state: 'raised', at: at.toISOString() });
  await moveObjection(tx, objection, { to, note }, by);
}

function assertNotOwn({ personId }: ObjectionHead, by: Person): void {
  if (personId === by.personId) throw annualErrors.objectionOwn();
}

/** In the ledger of the year, or in that of an earlier one that matters to the result. */
async function assertCorrected(tx: Transaction, { id, personId, runId }: ObjectionHead, policies: PolicyLibrary): Promise<void> {
  const newer = await staleAmong({ on: tx, library: policies, run: await findRun(tx, runId) }, [personId]);
  if (newer.size === 0) throw annualErrors.notCorrected({ objectionId: id });
}

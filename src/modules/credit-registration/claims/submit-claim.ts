import { trainingDayAt, type TrainingDay } from '#kernel';
import type { DeclarationForm } from '#credit-rules';
import type { Transaction } from '../../../platform/database/database';
import type { Actor } from '../../identity/public';
import { faultsOf, isWhole, mostOfUnit, type WholeClaim } from './claim-content';
import { claimErrors } from './claim.errors';
import { findApprovedFiling } from './filings/find-filing';
import { lockClaim, type ClaimHead } from './find-claim';
import { assertMoves, assertSeen, moveClaim } from './move-claim';
import type { DeclarationYear } from './year-declarations';

export interface Submission {
  readonly claimId: number;
  readonly revision: number;
  readonly declared: DeclarationYear & { readonly form: DeclarationForm };
}

/**
 * Hands a claim in: complete, within its time (by the day on which it was first handed in) or with a reason, filed where that is asked for, and with its evidence. What a unit
 * declares for its people waits for the upper review at once, as declared by whoever of the unit hands it in.
 * @throws DomainError CLAIM_NOT_FOUND, CLAIM_INCOMPLETE, CLAIM_OUTSIDE_YEAR, CLAIM_IN_FUTURE, QUANTITY_BEYOND_DAYS, EVIDENCE_MISSING, FILING_MISSING,
 *   FILING_OTHER_DAYS, DECLARATION_CLOSED, LATE_REASON_MISSING, CLAIM_CHANGED, CLAIM_STATE_WRONG
 */
export async function submitClaim(tx: Transaction, { claimId, revision, declared }: Submission, actor: Actor, at: Date): Promise<void> {
  const claim = await lockClaim(tx, claimId);
  const to = claim.batchNo === null ? 'submitted' : 'passed_up';
  assertMoves(claim, to);
  assertSeen(claim, revision);
  const { form } = declared;
  if (!isWhole(form, claim)) throw claimErrors.incomplete({ claimId, fields: faultsOf(form, claim) });
  assertInTime(claim, declared, { today: trainingDayAt(at), handedInOn: await firstHandedIn(tx, claimId, at) });
  await assertProven(tx, claim, form);
  await moveClaim(tx, claim, { to, set: { submitted_at: at, passed_up_by: null, declared_by: actor.accountId, declared_by_name: actor.name }, reason: claim.lateReason }, actor, at);
}

/** What was returned was handed in when it was handed in first: the time that its reviewers took is not its author’s. */
async function firstHandedIn(tx: Transaction, claimId: number, at: Date): Promise<TrainingDay> {
  const [row]: { at: Date | null }[] = await tx.query("SELECT MIN(at) AS at FROM claim_event WHERE claim_id = ? AND to_state IN ('submitted', 'passed_up')", [claimId]);
  return trainingDayAt(row?.at ?? at);
}

/** The day that decides the year has to lie in it, and the activity behind us. */
function assertInTime(claim: WholeClaim & ClaimHead, { firstDay, lastDay, policy, dueDay, takesLate }: DeclarationYear, { today, handedInOn }: { readonly today: TrainingDay; readonly handedInOn: TrainingDay }): void {
  const { endsOn, lateReason, trainingYear, id: claimId } = claim;
  const certificateOn = claim.facts['extra.certificateOn'];
  const deciding = policy.policy.year?.decidedBy === 'certificate' && typeof certificateOn === 'string' ? certificateOn : endsOn;
  if (deciding < firstDay || deciding > lastDay) throw claimErrors.outsideYear({ claimId, trainingYear, day: deciding, firstDay, lastDay });
  if (endsOn > today) throw claimErrors.inFuture({ claimId, endsOn });
  const [most, declared] = [mostOfUnit(claim), claim.quantityHundredths];
  if (most !== undefined && declared > most) throw claimErrors.beyondDays({ claimId, mostHundredths: most });
  const due = dueDay(endsOn);
  if (due === undefined || handedInOn <= due) return;
  if (!takesLate) throw claimErrors.closed({ claimId, due });
  if (lateReason.trim() === '') throw claimErrors.lateReasonMissing({ claimId, due });
}

async function assertProven(tx: Transaction, claim: WholeClaim & ClaimHead, form: DeclarationForm): Promise<void> {
  const rows: { count: number }[] = await tx.query('SELECT COUNT(*) AS count FROM claim_evidence WHERE claim_id = ?', [claim.id]);
  if (Number(rows[0]?.count) < form.leastEvidence) throw claimErrors.evidenceMissing({ claimId: claim.id, least: form.leastEvidence });
  if (!form.filedBefore) return;
  const { filingId, category, personId, unitPath, startsOn, endsOn } = claim;
  const filing = filingId === null ? undefined : await findApprovedFiling(tx, { filingId, category, personId, unitPath });
  if (!filing) throw claimErrors.filingMissing({ claimId: claim.id, category });
  if (endsOn < filing.startsOn || startsOn > filing.endsOn) throw claimErrors.filingOfOtherDays({ claimId: claim.id, filingId, startsOn: filing.startsOn, endsOn: filing.endsOn });
}

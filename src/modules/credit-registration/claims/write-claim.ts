import { canonicalJson } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import type { ClaimContent } from './claim-content';
import { claimErrors } from './claim.errors';
import { isOpen } from './claim-states';
import { lockClaim } from './find-claim';
import { assertSeen } from './move-claim';

export interface NewClaim {
  readonly personId: number;
  readonly content: ClaimContent;
  readonly batchNo?: number;
}

/** A draft, however much is still missing. @returns its id */
export async function draftClaim(tx: Transaction, { personId, content, batchNo }: NewClaim, actor: Actor, at: Date): Promise<number> {
  const columns = { ...columnsOf(content), person_id: personId, batch_no: batchNo ?? null, state: 'draft', declared_by: actor.accountId, declared_by_name: actor.name, created_at: at };
  const { insertId }: { insertId: number } = await tx.query(`INSERT INTO credit_claim (${Object.keys(columns).join(', ')}) VALUES (?)`, [Object.values(columns)]);
  return insertId;
}

/** Another content for a draft or for what was returned. @throws DomainError CLAIM_NOT_FOUND, CLAIM_CHANGED, CLAIM_STATE_WRONG */
export async function changeClaim(tx: Transaction, claimId: number, { content, revision }: { readonly content: ClaimContent; readonly revision: number }, actor: Actor): Promise<void> {
  const claim = await lockClaim(tx, claimId);
  assertSeen(claim, revision);
  if (!isOpen(claim.state)) throw claimErrors.wrongState({ claimId, state: claim.state });
  const columns = columnsOf(content);
  await tx.query(`UPDATE credit_claim SET ${Object.keys(columns).map((column) => `${column} = ?`).join(', ')}, revision = revision + 1 WHERE id = ?`, [...Object.values(columns), claimId]);
  // Nobody else has seen a draft yet; what was returned has been read by reviewers.
  if (claim.state !== 'returned') return;
  await recordAudit(tx, {
    actor,
    action: 'claim.corrected',
    summary: { zh: `修改${claim.personName}的学分申报“${content.title}”`, en: `Corrected claim ${claimId} of person ${claim.personId}, “${content.title}”` },
    subject: { kind: 'credit_claim', id: claimId },
    unitPath: claim.unitPath,
    before: contentOf(claim),
    after: content,
  });
}

function columnsOf({ trainingYear, category, unit, quantityHundredths, startsOn, endsOn, title, organiser, facts, note, lateReason, filingId }: ClaimContent): Record<string, string | number | null> {
  return {
    training_year: trainingYear, category, unit, quantity: quantityHundredths, starts_on: startsOn, ends_on: endsOn, title, organiser,
    facts: canonicalJson(facts), note, late_reason: lateReason, filing_id: filingId,
  };
}

export function contentOf({ trainingYear, category, unit, quantityHundredths, startsOn, endsOn, title, organiser, facts, note, lateReason, filingId }: ClaimContent): ClaimContent {
  return { trainingYear, category, unit, quantityHundredths, startsOn, endsOn, title, organiser, facts, note, lateReason, filingId };
}

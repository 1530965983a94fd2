import type { Transaction } from '../../../../platform/database/database';
import type { Actor } from '../../../identity/public';
import { claimErrors } from '../claim.errors';
import { isOpen } from '../claim-states';
import { lockClaim } from '../find-claim';
import type { ReceivedEvidence } from './receive-evidence';

const MOST_FILES = 20;

/** Adds a stored file to a claim that is still open; the same content twice is there once. @throws DomainError CLAIM_NOT_FOUND, CLAIM_STATE_WRONG, TOO_MUCH_EVIDENCE */
export async function keepEvidence(tx: Transaction, claimId: number, { digest, fileName, mediaType, sizeBytes }: ReceivedEvidence, actor: Actor, at: Date): Promise<void> {
  const { state } = await lockClaim(tx, claimId);
  if (!isOpen(state)) throw claimErrors.wrongState({ claimId, state });
  const rows: { count: number }[] = await tx.query('SELECT COUNT(*) AS count FROM claim_evidence WHERE claim_id = ? AND file_digest <> ?', [claimId, digest]);
  if (Number(rows[0]?.count) >= MOST_FILES) throw claimErrors.tooManyFiles({ claimId, most: MOST_FILES });
  const { affectedRows }: { affectedRows: number } = await tx.query(
    'INSERT IGNORE INTO claim_evidence (claim_id, file_name, file_digest, media_type, size_bytes, added_by, added_by_name, added_at) VALUES (?)',
    [[claimId, fileName, digest, mediaType, sizeBytes, actor.accountId, actor.name, at]],
  );
  if (affectedRows > 0) await touch(tx, claimId);
}

/** @throws DomainError CLAIM_NOT_FOUND, CLAIM_STATE_WRONG, EVIDENCE_NOT_FOUND */
export async function removeEvidence(tx: Transaction, { claimId, evidenceId }: { readonly claimId: number; readonly evidenceId: number }): Promise<void> {
  const { state } = await lockClaim(tx, claimId);
  if (!isOpen(state)) throw claimErrors.wrongState({ claimId, state });
  const { affectedRows }: { affectedRows: number } = await tx.query('DELETE FROM claim_evidence WHERE id = ? AND claim_id = ?', [evidenceId, claimId]);
  if (affectedRows === 0) throw claimErrors.evidenceNotFound({ claimId, evidenceId });
  await touch(tx, claimId);
}

/** Takes the same content off several claims; one that does not hold it stays as it is. @throws DomainError CLAIM_NOT_FOUND, CLAIM_STATE_WRONG */
export async function removeEvidenceOfMany(tx: Transaction, { claimIds, digest }: { readonly claimIds: readonly number[]; readonly digest: string }): Promise<void> {
  const pieces: { claimId: number; evidenceId: number }[] = await tx.query('SELECT claim_id AS claimId, id AS evidenceId FROM claim_evidence WHERE claim_id IN (?) AND file_digest = ? ORDER BY claim_id', [claimIds, digest]);
  for (const piece of pieces) await removeEvidence(tx, piece);
}

/** Evidence is part of what a reviewer saw. */
async function touch(tx: Transaction, claimId: number): Promise<void> {
  await tx.query('UPDATE credit_claim SET revision = revision + 1 WHERE id = ?', [claimId]);
}

import { trainingDayAt, type TrainingYear } from '#kernel';
import { recordAudit, rowsOf } from '../../../audit/public';
import type { Actor } from '../../../identity/public';
import type { Transaction } from '../../../../platform/database/database';
import type { ReceivedDocument } from '../../../../platform/http/receive-document';
import { isDuplicateKey } from '../../../../platform/database/retryable-error';
import { appendToOutbox } from '../../../../platform/outbox/append-to-outbox';
import { OBJECTION_WAITS } from '../../assessments.jobs';
import { STATED_OBJECTIONS } from '../../stated-assessments';
import { annualErrors } from '../annual.errors';
import { holdAnnual } from '../year/find-annual';
import { holdObjection } from './find-objection';
import { moveObjection } from './move-objection';

/** Who is signed in, with an account. */
export type Person = Actor & { readonly accountId: number; readonly personId: number | null };

/**
 * What somebody holds against their own published result.
 * @returns its id
 * @throws DomainError ANNUAL_NOT_FOUND, OBJECTIONS_CLOSED, NOT_IN_ROSTER, OBJECTION_OPEN
 */
export async function raiseObjection(tx: Transaction, year: TrainingYear, body: string, by: Person, at: Date): Promise<number> {
  const annual = await holdAnnual(tx, year);
  const today = trainingDayAt(at);
  const { publishedFrom, objectionsUntil, publishedRunId } = annual;
  if (annual.state !== 'publicity' || (publishedFrom ?? '') > today || (objectionsUntil ?? '') < today) throw annualErrors.objectionsClosed({ year, objectionsUntil });
  const listed: unknown[] = by.personId === null ? [] : await tx.query('SELECT 1 FROM annual_roster_person WHERE assessment_id = ? AND person_id = ?', [annual.id, by.personId]);
  if (listed.length === 0) throw annualErrors.notInRoster();
  const { insertId }: { insertId: number } = await tx
    .query("INSERT INTO annual_objection (assessment_id, person_id, run_id, state, open, body, raised_by, raised_at) VALUES (?, ?, ?, 'raised', 1, ?, ?, ?)", [annual.id, by.personId, publishedRunId, body, by.accountId, at])
    .catch((error: unknown) => {
      if (isDuplicateKey(error)) throw annualErrors.objectionOpen({ year });
      throw error;
    });
  await appendToOutbox(tx, OBJECTION_WAITS, { objectionId: insertId, state: 'raised', at: at.toISOString() });
  await recordAudit(tx, {
    actor: by,
    action: 'annual-objection.raised',
    summary: { zh: `对 ${year} 年度公示结果提出异议：人员 ${by.personId}`, en: `Raised an objection to the published result of ${year}: person ${by.personId}` },
    subject: { kind: 'annual_objection', id: insertId },
    after: { year, body },
    rows: rowsOf(STATED_OBJECTIONS, [insertId]),
  });
  return insertId;
}

/** Evidence, until somebody has looked into it. @throws DomainError OBJECTION_NOT_FOUND, OBJECTION_STATE_WRONG */
export async function keepObjectionFile(tx: Transaction, objectionId: number, { fileName, file }: ReceivedDocument, by: Person): Promise<void> {
  const { state, personId } = await holdObjection(tx, objectionId);
  if (personId !== by.personId) throw annualErrors.objectionNotFound({ objectionId });
  if (state !== 'raised') throw annualErrors.objectionStateWrong({ objectionId, state });
  await tx.query('UPDATE annual_objection SET file_digest = ?, file_name = ? WHERE id = ?', [file.digest, fileName, objectionId]);
  await recordAudit(tx, {
    actor: by,
    action: 'annual-objection.document-kept',
    summary: { zh: `异议 ${objectionId} 的佐证材料：${fileName}`, en: `Evidence of objection ${objectionId}: ${fileName}` },
    subject: { kind: 'annual_objection', id: objectionId },
    after: { fileName, digest: file.digest },
    rows: rowsOf(STATED_OBJECTIONS, [objectionId]),
  });
}

/** By whoever raised it. @throws DomainError OBJECTION_NOT_FOUND, OBJECTION_STATE_WRONG */
export async function withdrawObjection(tx: Transaction, objectionId: number, by: Person): Promise<void> {
  const objection = await holdObjection(tx, objectionId);
  if (objection.personId !== by.personId) throw annualErrors.objectionNotFound({ objectionId });
  await moveObjection(tx, objection, { to: 'withdrawn' }, by);
}

import type { Transaction } from '../../../platform/database/database';
import { recordAudit, rowsOf } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { STATED_CERTIFICATES } from '../stated-attendance';
import { certificateErrors } from './certificate.errors';
import { holdClass } from './hold-class';
import { moveCertificates, type StandingCertificate } from './move-certificates';
import { readCompleted, saysTheSame, type CertificateWords } from './what-it-says';
import { writeCertificates } from './write-certificates';

/** What a batch did, in certificates. */
export interface IssueOutcome {
  readonly issued: number;
  /** Suspended ones that say the same after the class was closed again. */
  readonly restored: number;
  /** Suspended ones that say something else now. */
  readonly replaced: number;
  /** Suspended ones whose trainee no longer completed the class. */
  readonly revoked: number;
  /** Stand as they stood. */
  readonly unchanged: number;
}

type Known = StandingCertificate & CertificateWords & { readonly closureNo: number };

/**
 * A certificate for each trainee who completed the class by the closing that stands. Run again it finds nothing to do; after a reopening it
 * restores, replaces or revokes what was suspended. Whoever's certificate was revoked at this closing gets one again only by name.
 * @throws DomainError CERTIFICATE_NOT_FOUND for a class that is not there, CERTIFICATES_BEFORE_CLOSING
 */
export async function issueCertificates(tx: Transaction, classId: number, byName: readonly number[], actor: Actor, at: Date): Promise<IssueOutcome> {
  const held = await holdClass(tx, classId);
  if (!held) throw certificateErrors.notFound({ classId });
  const { closureNo } = held;
  if (closureNo === null) throw certificateErrors.notClosed({ classId });
  const completed = await readCompleted(tx, classId, closureNo, held);
  const known = await readKnown(tx, classId);
  const standing = new Map(known.filter(({ state }) => state === 'valid' || state === 'suspended').map((certificate) => [certificate.personId, certificate]));
  const refused = new Set(known.filter((certificate) => certificate.state === 'revoked' && certificate.closureNo === closureNo).map(({ personId }) => personId));

  const suspended = [...standing.values()].filter(({ state }) => state === 'suspended');
  const wordsOf = new Map(completed.map((words) => [words.personId, words]));
  const sayNow = (certificate: Known): CertificateWords | undefined => wordsOf.get(certificate.personId);
  const lost = suspended.filter((certificate) => sayNow(certificate) === undefined);
  const same = suspended.filter((certificate) => isSame(certificate, sayNow(certificate)));
  const other = suspended.filter((certificate) => sayNow(certificate) !== undefined && !isSame(certificate, sayNow(certificate)));
  const fresh = completed.filter(({ personId }) => !standing.has(personId) && (!refused.has(personId) || byName.includes(personId)));

  await moveCertificates(tx, lost, { to: 'revoked', reason: '再次结班后不再符合结业条件', actor, at });
  await moveCertificates(tx, same, { to: 'valid', reason: '再次结班，内容不变', actor, at });
  await moveCertificates(tx, other, { to: 'replaced', reason: '再次结班，内容有变', actor, at });
  if (same.length > 0) await tx.query('UPDATE certificate SET closure_no = ? WHERE id IN (?)', [closureNo, same.map(({ id }) => id)]);
  const changed = other.flatMap((certificate) => sayNow(certificate) ?? []);
  const ids = await writeCertificates(tx, [...changed, ...fresh], { classId, classCode: held.code, closureNo, reason: '', actor, at });
  for (const { id, personId } of other) await tx.query('UPDATE certificate SET replaced_by_id = ? WHERE id = ?', [ids.get(personId) ?? null, id]);

  const outcome = { issued: fresh.length, restored: same.length, replaced: other.length, revoked: lost.length, unchanged: standing.size - suspended.length };
  if (outcome.issued + suspended.length === 0) return outcome;
  await recordAudit(tx, {
    actor,
    action: 'certificates.issued',
    summary: { zh: `“${held.title}”发放结业证书 ${ids.size} 份`, en: `Issued ${ids.size} certificates of “${held.title}”` },
    subject: { kind: 'training_class', id: classId },
    unitPath: held.hostUnitPath,
    after: { closureNo, ...outcome },
    rows: rowsOf(STATED_CERTIFICATES, [...suspended.map(({ id }) => id), ...ids.values()]),
  });
  return outcome;
}

function isSame(certificate: CertificateWords, words: CertificateWords | undefined): boolean {
  return words !== undefined && saysTheSame(certificate, words);
}

async function readKnown(tx: Transaction, classId: number): Promise<Known[]> {
  return tx.query(
    `SELECT id, state, closure_no AS closureNo, person_id AS personId, unit_id AS unitId, person_name AS personName, class_title AS classTitle, organiser, starts_on AS startsOn, ends_on AS endsOn,
            planned_class_hours AS plannedClassHours, attended_class_hours AS attendedClassHours
       FROM certificate WHERE class_id = ? ORDER BY id`,
    [classId],
  );
}

import type { Transaction } from '../../../platform/database/database';
import { recordAudit, rowsOf } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { STATED_CERTIFICATES } from '../stated-attendance';
import type { CertificateState } from './certificate-states';
import { certificateErrors } from './certificate.errors';
import { holdClass, type IssuingClass } from './hold-class';
import { moveCertificates } from './move-certificates';
import { readCompleted } from './what-it-says';
import { writeCertificates } from './write-certificates';

interface Held {
  readonly id: number;
  readonly number: string;
  readonly classId: number;
  readonly personId: number;
  readonly state: CertificateState;
  readonly of: IssuingClass;
}

/** Ends a certificate for good. @throws DomainError REASON_MISSING, CERTIFICATE_NOT_FOUND, CERTIFICATE_STATE_WRONG */
export async function revokeCertificate(tx: Transaction, certificateId: number, reason: string, actor: Actor, at: Date): Promise<void> {
  const certificate = await holdCertificate(tx, certificateId, reason);
  if (certificate.state !== 'valid' && certificate.state !== 'suspended') throw certificateErrors.wrongState({ certificateId, state: certificate.state });
  await moveCertificates(tx, [certificate], { to: 'revoked', reason, actor, at });
  await auditChange(tx, certificate, { action: 'certificate.revoked', zh: '撤销', en: 'Revoked', reason, written: [certificateId] }, actor);
}

/**
 * A new certificate under a new number, saying what is so now (a corrected name); the one before names it as what replaced it.
 * @throws DomainError REASON_MISSING, CERTIFICATE_NOT_FOUND, CERTIFICATE_STATE_WRONG unless it is valid
 * @returns the new one's id
 */
export async function reissueCertificate(tx: Transaction, certificateId: number, reason: string, actor: Actor, at: Date): Promise<number> {
  const certificate = await holdCertificate(tx, certificateId, reason);
  const { classId, personId, of } = certificate;
  const completed = of.closureNo === null ? [] : await readCompleted(tx, classId, of.closureNo, of);
  const words = completed.find((trainee) => trainee.personId === personId);
  if (certificate.state !== 'valid' || of.closureNo === null || !words) throw certificateErrors.wrongState({ certificateId, state: certificate.state });
  await moveCertificates(tx, [certificate], { to: 'replaced', reason, actor, at });
  const ids = await writeCertificates(tx, [words], { classId, classCode: of.code, closureNo: of.closureNo, reason, actor, at });
  const newId = ids.get(personId);
  if (newId === undefined) throw new Error(`The certificate that replaces ${certificateId} was not written.`);
  await tx.query('UPDATE certificate SET replaced_by_id = ? WHERE id = ?', [newId, certificateId]);
  await auditChange(tx, certificate, { action: 'certificate.reissued', zh: '换发', en: 'Reissued', reason, written: [certificateId, newId] }, actor);
  return newId;
}

/** The class first, then the certificate: in that order nothing waits in a circle. */
async function holdCertificate(tx: Transaction, certificateId: number, reason: string): Promise<Held> {
  if (reason.trim() === '') throw certificateErrors.reasonMissing();
  const [found]: { classId: number }[] = await tx.query('SELECT class_id AS classId FROM certificate WHERE id = ?', [certificateId]);
  const of = found && (await holdClass(tx, found.classId));
  const [certificate]: Omit<Held, 'of'>[] = await tx.query('SELECT id, number, class_id AS classId, person_id AS personId, state FROM certificate WHERE id = ? FOR UPDATE', [certificateId]);
  if (!of || !certificate) throw certificateErrors.notFound({ certificateId });
  return { ...certificate, of };
}

interface Change {
  readonly action: string;
  readonly zh: string;
  readonly en: string;
  readonly reason: string;
  /** Certificates that it wrote. */
  readonly written: readonly number[];
}

async function auditChange(tx: Transaction, { id, number, state, of }: Held, change: Change, actor: Actor): Promise<void> {
  await recordAudit(tx, {
    actor,
    action: change.action,
    summary: { zh: `${change.zh}证书 ${number}：${change.reason}`, en: `${change.en} certificate ${number}: ${change.reason}` },
    subject: { kind: 'certificate', id },
    unitPath: of.hostUnitPath,
    before: { state },
    after: { reason: change.reason },
    rows: rowsOf(STATED_CERTIFICATES, change.written),
  });
}

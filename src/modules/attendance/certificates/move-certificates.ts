import type { Transaction } from '../../../platform/database/database';
import { insertRows } from '../../../platform/database/write-rows';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import type { Actor } from '../../identity/public';
import { CERTIFICATES_MOVED } from '../attendance.jobs';
import type { CertificateState } from './certificate-states';

export interface CertificateMove {
  readonly to: CertificateState;
  readonly reason: string;
  readonly actor: Actor;
  readonly at: Date;
}

/** A certificate as it stood when its class was held. */
export interface StandingCertificate {
  readonly id: number;
  readonly state: CertificateState;
}

/** The only place where certificates change their state. The caller holds the class and knows that the drawing allows it. */
export async function moveCertificates(tx: Transaction, certificates: readonly StandingCertificate[], { to, reason, actor, at }: CertificateMove): Promise<void> {
  if (certificates.length === 0) return;
  const standing = to === 'valid' || to === 'suspended' ? 1 : null;
  await tx.query('UPDATE certificate SET state = ?, standing = ? WHERE id IN (?)', [to, standing, certificates.map(({ id }) => id)]);
  await recordSteps(tx, certificates.map(({ id, state }) => ({ id, from: state })), { to, reason, actor, at });
  // Whose certificate is replaced is told of the new one.
  if (to !== 'replaced') await appendToOutbox(tx, CERTIFICATES_MOVED, { certificateIds: certificates.map(({ id }) => id), to, at: at.toISOString() });
}

export async function recordSteps(tx: Transaction, steps: readonly { readonly id: number; readonly from: CertificateState | null }[], { to, reason, actor, at }: CertificateMove): Promise<void> {
  const rows = steps.map(({ id, from }) => [id, from, to, reason, actor.accountId, actor.name, at]);
  await insertRows(tx, 'certificate_event', ['certificate_id', 'from_state', 'to_state', 'reason', 'account_id', 'author_name', 'at'], rows);
}

import type { Transaction } from '../../../platform/database/database';
import type { Actor } from '../../identity/public';
import { moveCertificates, type StandingCertificate } from './move-certificates';

/** When a class is reopened nobody may rely on its certificates until it is closed again. The caller holds the class and records why. @returns their ids */
export async function suspendCertificates(tx: Transaction, classId: number, reason: string, actor: Actor, at: Date): Promise<readonly number[]> {
  const valid: StandingCertificate[] = await tx.query("SELECT id, state FROM certificate WHERE class_id = ? AND state = 'valid' ORDER BY id", [classId]);
  await moveCertificates(tx, valid, { to: 'suspended', reason, actor, at });
  return valid.map(({ id }) => id);
}

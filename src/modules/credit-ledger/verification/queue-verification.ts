import type { Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { VERIFY_LEDGER } from '../credit-ledger.jobs';

/** Writes the wish down and promises the job that fulfils it. @returns the verification's id. */
export async function queueVerification(tx: Transaction, keepsExport: boolean, actor: Actor, at: Date): Promise<number> {
  const { insertId }: { insertId: number } = await tx.query(
    "INSERT INTO ledger_verification (status, keeps_export, created_by, created_by_name, created_at) VALUES ('queued', ?, ?, ?, ?)",
    [keepsExport ? 1 : 0, actor.accountId ?? 0, actor.name, at],
  );
  await appendToOutbox(tx, VERIFY_LEDGER, { verificationId: insertId });
  await recordAudit(tx, {
    actor,
    action: keepsExport ? 'ledger.exported' : 'ledger.verification_ordered',
    summary: keepsExport ? { zh: '生成学分账核验包', en: 'Had the ledger exported for the offline verifier' } : { zh: '发起学分账核验', en: 'Had the ledger verified' },
    subject: { kind: 'ledger_verification', id: insertId },
  });
  return insertId;
}

import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { importErrors } from '../../../platform/imports/import.errors';

/** @throws DomainError IMPORT_NOT_FOUND, IMPORT_FINISHED */
export async function cancelImport(tx: Transaction, importId: number, by: { readonly actor: Actor; readonly at: Date }): Promise<void> {
  const rows: { status: string }[] = await tx.query('SELECT status FROM import_batch WHERE id = ? AND class_id IS NULL FOR UPDATE', [importId]);
  const status = rows[0]?.status;
  if (status === undefined) throw importErrors.notFound();
  if (status !== 'queued' && status !== 'running') throw importErrors.finished();
  await tx.query("UPDATE import_batch SET status = 'cancelled', finished_at = ? WHERE id = ?", [by.at, importId]);
  await recordAudit(tx, {
    actor: by.actor,
    action: 'import.cancelled',
    summary: { zh: '取消导入', en: 'Import cancelled' },
    subject: { kind: 'import', id: importId },
  });
}

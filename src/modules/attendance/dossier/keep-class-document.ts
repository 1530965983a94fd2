import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { attendanceErrors } from '../attendance.errors';
import { holdRunningClass } from '../sign-in/hold-running-class';
import type { DocumentKind } from './dossier-items';

export interface NewClassDocument {
  readonly kind: DocumentKind;
  readonly file?: { readonly name: string; readonly digest: string; readonly sizeBytes: number };
  /** In place of a file. */
  readonly reason?: string;
}

/** Adds a paper to the dossier of a running class; what was added stays. @throws DomainError REASON_MISSING, CLASS_NOT_RUNNING */
export async function keepClassDocument(tx: Transaction, classId: number, { kind, file, reason = '' }: NewClassDocument, actor: Actor, at: Date): Promise<void> {
  if (!file && reason.trim() === '') throw attendanceErrors.reasonMissing();
  await holdRunningClass(tx, classId);
  await tx.query('INSERT INTO class_document (class_id, kind, file_name, file_digest, size_bytes, reason, account_id, author_name, at) VALUES (?)', [
    [classId, kind, file?.name ?? null, file?.digest ?? null, file?.sizeBytes ?? null, file ? null : reason, actor.accountId, actor.name, at],
  ]);
  await recordAudit(tx, {
    actor,
    action: 'class.document-kept',
    summary: { zh: `班次 ${classId} 结班材料：${file?.name ?? reason}`, en: `Dossier of class ${classId}: ${file?.name ?? reason}` },
    subject: { kind: 'training_class', id: classId },
    after: { kind, fileName: file?.name ?? null, digest: file?.digest ?? null, reason: file ? null : reason },
  });
}

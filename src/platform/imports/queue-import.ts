import type { Transaction } from '../database/database';
import { appendToOutbox } from '../outbox/append-to-outbox';
import { defineJob } from '../queue/job-definition';
import type { StoredFile } from '../storage/file-storage';

export const RUN_IMPORT = defineJob<{ readonly importId: number }>('imports.run-import');

export interface ImportOrder {
  readonly kind: string;
  readonly trainingYear: number;
  /** Of a list: its class, and its session. */
  readonly of?: { readonly classId: number; readonly sessionId: number | null };
  readonly fileName: string;
  readonly file: StoredFile;
  readonly by: { readonly accountId: number; readonly name: string };
  readonly at: Date;
}

/** Writes the import down and promises the job that reads it. @returns the import's id */
export async function queueImport(tx: Transaction, order: ImportOrder): Promise<number> {
  const result: { insertId: number } = await tx.query(
    `INSERT INTO import_batch (kind, class_id, session_id, training_year, file_name, file_digest, size_bytes, status, created_by, created_by_name, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, 'queued', ?, ?, ?)`,
    [order.kind, order.of?.classId ?? null, order.of?.sessionId ?? null, order.trainingYear, order.fileName.slice(0, 255), order.file.digest, order.file.sizeBytes, order.by.accountId, order.by.name, order.at],
  );
  const importId = Number(result.insertId);
  await appendToOutbox(tx, RUN_IMPORT, { importId });
  return importId;
}

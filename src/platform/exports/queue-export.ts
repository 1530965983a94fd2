import type { Transaction } from '../database/database';
import { appendToOutbox } from '../outbox/append-to-outbox';
import { defineJob } from '../queue/job-definition';

export const RUN_EXPORT = defineJob<{ readonly exportId: number }>('exports.run-export');

/** A file that was asked for to be announced is written. */
export const EXPORT_READY = defineJob<{ readonly exportId: number; readonly at: string }>('exports.announce-file');

/** A file that was asked for to be announced will not be written. */
export const EXPORT_FAILED = defineJob<{ readonly exportId: number; readonly at: string }>('exports.announce-failure');

export interface ExportOrder<Wish extends object> {
  readonly kind: string;
  readonly wish: Wish;
  readonly title: string;
  readonly accountId: number;
  readonly at: Date;
  /** Whoever asked is told when it is written, or why it is not: they do not wait for it. */
  readonly announced?: boolean;
}

/** Writes the wish down and promises the job that fulfils it. Whoever calls it has asked whether the caller may, and records it. @returns the export's id */
export async function queueExport<Wish extends object>(tx: Transaction, { kind, wish, title, accountId, at, announced = false }: ExportOrder<Wish>): Promise<number> {
  const { insertId }: { insertId: number } = await tx.query("INSERT INTO export_job (kind, wish, title, status, created_by, created_at, announced) VALUES (?, ?, ?, 'queued', ?, ?, ?)", [
    kind, JSON.stringify(wish), title.slice(0, 200), accountId, at, announced ? 1 : 0,
  ]);
  const exportId = Number(insertId);
  await appendToOutbox(tx, RUN_EXPORT, { exportId });
  return exportId;
}

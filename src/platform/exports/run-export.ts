import { setImmediate as nextTurn } from 'node:timers/promises';
import { DomainError, type Clock } from '#kernel';
import type { Database, Transaction } from '../database/database';
import { appendToOutbox } from '../outbox/append-to-outbox';
import type { FileStorage } from '../storage/file-storage';
import type { Exporters } from './exporter';
import { EXPORT_FAILED, EXPORT_READY } from './queue-export';
import { placeOfExport } from './place-of-export';

export interface ExportRunParts {
  readonly database: Database;
  readonly storage: FileStorage;
  readonly clock: Clock;
  readonly exporters: Exporters;
}

interface ExportRow {
  readonly kind: string;
  readonly wish: string;
  readonly status: string;
  readonly turn: number;
  readonly accountId: number;
  readonly announced: number;
  readonly createdAt: Date;
}

/** Somebody cancelled it, or it was finished elsewhere: nothing is left to do. */
class ExportStopped extends Error {}

/**
 * Writes the file and notes where it lies. May stop anywhere and begin anew, here or elsewhere, even twice at once: each turn keeps its file in
 * a place of its own, and only an export that still runs is completed. Turns are counted, so that all of them are found when it expires.
 */
export async function runExport({ database, storage, clock, exporters }: ExportRunParts, exportId: number, signal: AbortSignal): Promise<void> {
  const row = await beginExport(database, exportId);
  if (!row) return;
  const progress = async (done: number, total: number): Promise<void> => {
    if (signal.aborted) throw new Error('the worker is shutting down; the export is begun anew elsewhere');
    await noteProgress(database, exportId, { done, total });
    await nextTurn(undefined, { signal });
  };
  try {
    const { fileName, contentType, body } = await exporters.of(row.kind).write({ wish: JSON.parse(row.wish) as object, accountId: row.accountId, at: row.createdAt, progress });
    const { digest, sizeBytes } = await placeOfExport(storage, exportId, row.turn).keep(body);
    await database.transaction((tx) => completeExport(tx, exportId, { fileName, contentType, turn: row.turn, digest, sizeBytes, at: clock.now(), announced: row.announced === 1 }));
  } catch (error) {
    if (error instanceof ExportStopped) return;
    if (!(error instanceof DomainError) || error.kind === 'unavailable') throw error;
    await failExport(database, exportId, error, clock.now());
  }
}

interface WrittenFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly turn: number;
  readonly digest: string;
  readonly sizeBytes: number;
  readonly at: Date;
  readonly announced: boolean;
}

/** Once: who comes second finds it completed, and nobody is told twice. */
async function completeExport(tx: Transaction, exportId: number, { fileName, contentType, turn, digest, sizeBytes, at, announced }: WrittenFile): Promise<void> {
  const { affectedRows }: { affectedRows: number } = await tx.query(
    "UPDATE export_job SET status = 'completed', file_name = ?, content_type = ?, file_turn = ?, file_digest = ?, size_bytes = ?, finished_at = ? WHERE id = ? AND status = 'running'",
    [fileName, contentType, turn, digest, sizeBytes, at, exportId],
  );
  if (affectedRows > 0 && announced) await appendToOutbox(tx, EXPORT_READY, { exportId, at: at.toISOString() });
}

function beginExport(database: Database, exportId: number): Promise<ExportRow | undefined> {
  return database.transaction(async (tx) => {
    const [row]: ExportRow[] = await tx.query('SELECT kind, wish, status, turns + 1 AS turn, created_by AS accountId, announced, created_at AS createdAt FROM export_job WHERE id = ? FOR UPDATE', [exportId]);
    if (row?.status !== 'queued' && row?.status !== 'running') return undefined;
    await tx.query("UPDATE export_job SET status = 'running', turns = turns + 1 WHERE id = ?", [exportId]);
    return { ...row, turn: Number(row.turn) };
  });
}

/** @throws ExportStopped when it runs no more */
async function noteProgress(database: Database, exportId: number, { done, total }: { readonly done: number; readonly total: number }): Promise<void> {
  await database.query("UPDATE export_job SET parts_done = ?, parts_total = ? WHERE id = ? AND status = 'running'", [done, total, exportId]);
  const [row] = await database.query<{ status: string }>('SELECT status FROM export_job WHERE id = ?', [exportId]);
  if (row?.status !== 'running') throw new ExportStopped(`export ${exportId} is ${row?.status ?? 'gone'}`);
}

/** Ends a running export with the reason, and promises to tell it; one that has ended already is left as it is. */
export function failExport(database: Database, exportId: number, error: DomainError, at: Date): Promise<void> {
  return database.transaction(async (tx) => {
    const [row]: { status: string; announced: number }[] = await tx.query('SELECT status, announced FROM export_job WHERE id = ? FOR UPDATE', [exportId]);
    if (row?.status !== 'queued' && row?.status !== 'running') return;
    await tx.query("UPDATE export_job SET status = 'failed', problem_code = ?, problem_zh = ?, problem_en = ?, finished_at = ? WHERE id = ?", [error.code, error.text.zh, error.text.en, at, exportId]);
    if (row.announced === 1) await appendToOutbox(tx, EXPORT_FAILED, { exportId, at: at.toISOString() });
  });
}

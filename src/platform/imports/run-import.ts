import { DomainError, type Clock } from '#kernel';
import { Database, type Transaction } from '../database/database';
import { insertRows } from '../database/write-rows';
import { FileStorage } from '../storage/file-storage';
import { openWorkbook } from '../workbook/open-workbook';
import { oneAhead } from './one-ahead';
import type { ImportBatch } from './import-batch.entity';
import type { ImportChunk, Importer } from './importer';

export interface ImportRunParts {
  readonly database: Database;
  readonly storage: FileStorage;
  readonly clock: Clock;
  readonly importerOf: (kind: string) => Importer | undefined;
}

type BatchRow = Pick<ImportBatch, 'id' | 'kind' | 'trainingYear' | 'fileDigest' | 'status' | 'createdBy' | 'createdByName' | 'createdAt' | 'classId' | 'sessionId' | 'position'>;

/**
 * Takes a stored file in, chunk by chunk, each in one transaction with the count of how far it has come. May stop anywhere and
 * run again, here or elsewhere, even twice at once: a chunk behind the mark is skipped under the lock of the import's row.
 * A file that cannot be read ends as `failed` with the reason; everything accepted before stays.
 */
export async function runImport(parts: ImportRunParts, importId: number, signal: AbortSignal): Promise<void> {
  const { database, clock } = parts;
  const batch = await findBatch(database, importId);
  if (!batch || (batch.status !== 'queued' && batch.status !== 'running')) return;
  const importer = parts.importerOf(batch.kind);
  if (!importer) throw new Error(`no importer for ${batch.kind}`);
  await database.query("UPDATE import_batch SET status = 'running', started_at = COALESCE(started_at, ?) WHERE id = ? AND status = 'queued'", [clock.now(), importId]);
  try {
    const finished = await readChunks(parts, importer, batch, signal);
    if (finished) await finish(database, importId, clock.now());
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    await failImport(database, importId, error, clock.now());
  }
}

async function findBatch(database: Database, importId: number): Promise<BatchRow | undefined> {
  const rows = await database.query<BatchRow>(
    `SELECT id, kind, training_year AS trainingYear, file_digest AS fileDigest, status, created_by AS createdBy, created_by_name AS createdByName, class_id AS classId, session_id AS sessionId, created_at AS createdAt, position AS position
       FROM import_batch WHERE id = ?`,
    [importId],
  );
  return rows[0];
}

/** @returns false when the import was cancelled or the worker is shutting down. */
async function readChunks(parts: ImportRunParts, importer: Importer, batch: BatchRow, signal: AbortSignal): Promise<boolean> {
  const workbook = await openWorkbook(await parts.storage.localPath(batch.fileDigest));
  try {
    const task = { trainingYear: batch.trainingYear, accountId: batch.createdBy, authorName: batch.createdByName, classId: batch.classId, sessionId: batch.sessionId, at: batch.createdAt };
    for await (const chunk of oneAhead(oneAhead(importer.chunks(workbook, task)))) {
      if (signal.aborted) throw new Error('the worker is shutting down; the import goes on elsewhere');
      if (chunk.position <= batch.position) continue;
      const goesOn = await parts.database.transaction((tx) => takeIn(tx, batch.id, chunk));
      if (!goesOn) return false;
    }
    return true;
  } finally {
    workbook.close();
  }
}

async function takeIn(tx: Transaction, importId: number, chunk: ImportChunk): Promise<boolean> {
  const rows: { status: string; position: number }[] = await tx.query('SELECT status, position FROM import_batch WHERE id = ? FOR UPDATE', [importId]);
  const now = rows[0];
  if (now?.status !== 'running') return false;
  if (now.position >= chunk.position) return true;
  const { accepted, unchanged, refusals: late = [] } = await chunk.save(tx);
  const refusals = [...chunk.refusals, ...late];
  await insertRows(tx, 'import_refusal', REFUSAL_COLUMNS, refusals.map((refusal) => [
    importId, chunk.sheet, refusal.rowNumber, refusal.column?.letters ?? '', (refusal.column?.heading ?? '').slice(0, 60), refusal.code,
    refusal.written, refusal.message.zh, refusal.message.en, refusal.remedy.zh, refusal.remedy.en,
  ]));
  await tx.query(
    'UPDATE import_batch SET rows_read = rows_read + ?, accepted = accepted + ?, unchanged = unchanged + ?, refused = refused + ?, position = ? WHERE id = ?',
    [chunk.rows, accepted, unchanged, refusals.length, chunk.position, importId],
  );
  return true;
}

const REFUSAL_COLUMNS = ['import_id', 'sheet', 'row_no', 'column_letter', 'header', 'code', 'written', 'problem_zh', 'problem_en', 'remedy_zh', 'remedy_en'];

async function finish(database: Database, importId: number, at: Date): Promise<void> {
  await database.query("UPDATE import_batch SET status = 'completed', rows_total = rows_read, finished_at = ? WHERE id = ? AND status = 'running'", [at, importId]);
}

/** Ends a running import with the reason; one that has ended already is left as it is. */
export async function failImport(database: Database, importId: number, error: DomainError, at: Date): Promise<void> {
  await database.query(
    "UPDATE import_batch SET status = 'failed', problem_code = ?, problem_zh = ?, problem_en = ?, finished_at = ? WHERE id = ? AND status IN ('queued', 'running')",
    [error.code, error.text.zh, error.text.en, at, importId],
  );
}

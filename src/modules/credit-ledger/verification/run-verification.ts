import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { ExportCheck, type ExportRecord, type LedgerVerdict } from '#ledger-proof';
import type { Clock } from '#kernel';
import type { Database } from '../../../platform/database/database';
import type { FileStorage, StoredFile } from '../../../platform/storage/file-storage';
import { readAuditHead, type StatedKind } from '../../audit/public';
import { exportLines } from '../export/export-lines';
import { readExport } from '../export/read-export';
import type { SealedResults } from '../export/sealed-results';
import type { Signer } from '../signer';

export interface VerificationParts {
  readonly database: Database;
  readonly storage: FileStorage;
  readonly signer: Signer;
  readonly sealed: SealedResults;
  readonly kinds: readonly StatedKind[];
  readonly clock: Clock;
}

const RECORDS_A_STEP = 2_000;

/**
 * Reads the whole ledger once, checks it as the offline verifier does, and keeps what it read when that was asked for. Only reads,
 * so it may stop anywhere and begin again; a finished one is left as it is.
 */
export async function runVerification(parts: VerificationParts, verificationId: number, signal: AbortSignal): Promise<void> {
  const { database, clock, signer } = parts;
  const [row] = await database.query<{ status: string; keepsExport: number }>('SELECT status, keeps_export AS keepsExport FROM ledger_verification WHERE id = ?', [verificationId]);
  if (row === undefined || (row.status !== 'queued' && row.status !== 'running')) return;
  await database.query("UPDATE ledger_verification SET status = 'running', total = ?, done = 0 WHERE id = ?", [await countEntries(database), verificationId]);
  const check = new ExportCheck({ keys: signer.keys });
  const records = counted(parts, { verificationId, check, signal });
  const file = row.keepsExport === 1 ? await keep(parts, records) : await drain(records);
  await finish(database, verificationId, check.finish(), file, clock.now());
}

async function countEntries(database: Database): Promise<number> {
  const [sum] = await database.query<{ entries: string | null }>('SELECT SUM(entry_no) AS entries FROM credit_ledger_head');
  return Number(sum?.entries ?? 0) + (await readAuditHead(database)).id;
}

/** Every record on its way, seen by the check and counted in the row. */
async function* counted(
  { database, signer, sealed, kinds, clock }: VerificationParts,
  { verificationId, check, signal }: { readonly verificationId: number; readonly check: ExportCheck; readonly signal: AbortSignal },
): AsyncGenerator<ExportRecord> {
  let done = 0;
  let unsaid = 0;
  for await (const record of readExport({ database, signer, sealed, kinds }, clock.now())) {
    check.accept(record);
    if (record.record === 'entry' || record.record === 'withheld_entry' || record.record === 'audit') done += 1;
    unsaid += 1;
    if (unsaid === RECORDS_A_STEP) {
      if (signal.aborted) throw new Error('the worker is shutting down; the verification begins again elsewhere');
      await database.query("UPDATE ledger_verification SET done = ? WHERE id = ? AND status = 'running'", [done, verificationId]);
      unsaid = 0;
    }
    yield record;
  }
}

/** A fault on the way reaches the storage, which then keeps nothing. */
function keep({ storage, signer }: VerificationParts, records: AsyncIterable<ExportRecord>): Promise<StoredFile> {
  const lines = Readable.from(exportLines(records, signer));
  const packed = lines.pipe(createGzip());
  lines.once('error', (error) => packed.destroy(error));
  return storage.keep(packed);
}

async function drain(records: AsyncGenerator<ExportRecord>): Promise<undefined> {
  for (let next = await records.next(); next.done !== true; next = await records.next());
  return undefined;
}

async function finish(database: Database, verificationId: number, verdict: LedgerVerdict, file: StoredFile | undefined, at: Date): Promise<void> {
  await database.query(
    `UPDATE ledger_verification SET status = 'completed', done = ?, total = ?, faults = ?, verdict = ?, file_digest = ?, size_bytes = ?, finished_at = ?
      WHERE id = ? AND status = 'running'`,
    [
      verdict.entries + verdict.auditEntries, verdict.entries + verdict.auditEntries, verdict.faults.length + verdict.moreFaults, JSON.stringify(verdict),
      file?.digest ?? null, file?.sizeBytes ?? null, at, verificationId,
    ],
  );
}

/** Every try failed: the row says so. */
export async function failVerification(database: Database, verificationId: number, at: Date): Promise<void> {
  await database.query("UPDATE ledger_verification SET status = 'failed', finished_at = ? WHERE id = ? AND status IN ('queued', 'running')", [at, verificationId]);
}

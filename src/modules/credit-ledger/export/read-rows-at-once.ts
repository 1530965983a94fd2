import type { ExportRecord } from '#ledger-proof';
import type { Database } from '../../../platform/database/database';
import { Snapshot } from '../../../platform/database/snapshot';
import { readAuditHead, readStatedRows, type StatedKind } from '../../audit/public';

/** The stated rows, all as of one instant, so that what is written meanwhile is no fault. @returns where the audit log ended then. */
export async function* readRowsAtOnce(database: Database, kinds: readonly StatedKind[]): AsyncGenerator<Extract<ExportRecord, { record: 'stated' | 'row' }>, number> {
  const snapshot = await Snapshot.open(database);
  try {
    yield* readStatedRows(snapshot, kinds);
    return (await readAuditHead(snapshot)).id;
  } finally {
    await snapshot.close();
  }
}

import { StatedRowsCheck, type Fault } from '#ledger-proof';
import type { Database } from '../../platform/database/database';
import { readAuditEntries, type StatedKind } from '../audit/public';
import { readRowsAtOnce } from './export/read-rows-at-once';
import { statementOf } from './export/statement-of';

export interface RowsVerdict {
  readonly rows: number;
  /** Of these nothing was ever stated: they are older than the statements. */
  readonly unstated: number;
  readonly faults: readonly Fault[];
  /** Beyond those named. */
  readonly moreFaults: number;
}

/** Compares rows outside the ledger with what the audit log states of them. Writes nothing; the log itself is checked by `verifyAuditChain`. */
export async function verifyRows(database: Database, kinds: readonly StatedKind[]): Promise<RowsVerdict> {
  const check = new StatedRowsCheck();
  const records = readRowsAtOnce(database, kinds);
  let rows = 0;
  let next = await records.next();
  for (; next.done !== true; next = await records.next()) {
    if (next.value.record === 'stated') check.acceptStated(next.value);
    else {
      rows += 1;
      check.acceptRow(next.value);
    }
  }
  const until = next.value;
  for await (const page of readAuditEntries(database)) {
    for (const entry of page) {
      const states = entry.id > until ? null : statementOf(entry);
      if (states?.of === 'rows') check.acceptStatement(states, entry.id);
    }
  }
  return { rows, faults: check.finish(), unstated: check.unstated, moreFaults: check.more };
}

import { hash } from 'node:crypto';
import type { Transaction } from '../../platform/database/database';

/** Which events stand, and under which key those are posted that do not. Events by their source key, in latin1. */
export interface EventsInLedger {
  readonly standing: Set<string>;
  /** Only of events that stood before and were taken back; every other is posted under its own key. */
  readonly keyOf: ReadonlyMap<string, Buffer>;
}

/** Nobody takes one event back so often: rather a mistake that goes round in a circle. */
const MOST_REVERSALS = 50;

/**
 * An event stands while an entry with its key is not reversed. A reversed entry keeps its key for ever, so the event is posted
 * again under the next one: that follows from the key and the number of reversals alone, so two who post it at once write the same
 * key, and the unique index lets one of them in. Call with the heads of the people locked.
 */
export async function findEvents(tx: Transaction, sourceKeys: readonly Buffer[]): Promise<EventsInLedger> {
  const standing = new Set<string>();
  const keyOf = new Map<string, Buffer>();
  let asked = new Map(sourceKeys.map((key) => [key.toString('latin1'), key]));
  for (let reversals = 1; asked.size > 0; reversals += 1) {
    if (reversals > MOST_REVERSALS) throw new Error(`an event was taken back ${MOST_REVERSALS} times`);
    const found = await findEntries(tx, [...asked.values()]);
    const takenBack = new Map<string, Buffer>();
    for (const [event, key] of asked) {
      const reversed = found.get(key.toString('latin1'));
      if (reversed === false) standing.add(event);
      if (reversed === true) takenBack.set(event, keyAfter(Buffer.from(event, 'latin1'), reversals));
    }
    for (const [event, key] of takenBack) keyOf.set(event, key);
    asked = takenBack;
  }
  return { standing, keyOf };
}

/** By source key, whether the entry is reversed. */
async function findEntries(tx: Transaction, keys: readonly Buffer[]): Promise<Map<string, boolean>> {
  const rows: { sourceKey: Buffer; reversal: number | null }[] = await tx.query(
    `SELECT e.source_key AS sourceKey, r.entry_no AS reversal FROM credit_entry e
       LEFT JOIN credit_entry r ON r.training_year = e.training_year AND r.person_id = e.person_id AND r.reverses_entry_no = e.entry_no
      WHERE e.source_key IN (?)`,
    [keys],
  );
  return new Map(rows.map((row) => [row.sourceKey.toString('latin1'), row.reversal !== null]));
}

function keyAfter(sourceKey: Buffer, reversals: number): Buffer {
  return hash('sha256', Buffer.concat([sourceKey, Buffer.from(` after reversal ${reversals}`)]), 'buffer');
}

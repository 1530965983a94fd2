import { chainStart, entryHash, kindDigest } from '#ledger-proof';
import type { Database } from '../../platform/database/database';
import type { FactKindContent } from './fact-kinds';
import { readChains, type EntryRow, type StoredChain } from './read-chains';

/** A place where the ledger is not what was written. */
export interface LedgerFault {
  readonly trainingYear: number;
  readonly personId: number;
  readonly entryNo: number;
  /**
   * `changed`: a line's facts do not give its hash. `missing`: a number is absent, so a line was removed. `cut_off`: the chain ends
   * before its head. `headless`: lines without a head, or a head without its lines.
   * `inserted`: a number that is never given.
   */
  readonly fault: 'changed' | 'missing' | 'cut_off' | 'headless' | 'inserted';
}

/**
 * Recomputes every chain from its first line, in key order, 500 chains at a time, each page as of one instant: a posting that goes
 * on meanwhile is no fault. Writes nothing, and trusts nothing that the process remembers.
 */
export async function verifyLedger(database: Database): Promise<{ readonly entries: number; readonly chains: number; readonly faults: readonly LedgerFault[] }> {
  const faults: LedgerFault[] = [];
  let entries = 0;
  let chains = 0;
  for await (const page of readChains(database)) {
    const kindDigests = await readKindDigests(database);
    for (const chain of page) faults.push(...chainFaults(chain, kindDigests));
    entries += page.reduce((sum, { rows }) => sum + rows.length, 0);
    chains += page.length;
  }
  return { entries, chains, faults };
}

/** By number: what the kinds say now, not what they said when they were stored. */
async function readKindDigests(database: Database): Promise<ReadonlyMap<number, Buffer>> {
  const rows = await database.query<{ id: number; category: string; unit: string; attributes: string }>('SELECT id, category, unit, attributes FROM credit_fact_kind');
  return new Map(rows.map(({ id, ...kind }) => [id, digestOfStored(kind)]));
}

/** A kind whose attributes are no JSON any more has no digest that a line could fit. */
function digestOfStored({ category, unit, attributes }: { readonly category: string; readonly unit: string; readonly attributes: string }): Buffer {
  try {
    return kindDigest({ category, unit, attributes: JSON.parse(attributes) as FactKindContent['attributes'] });
  } catch (error) {
    if (error instanceof SyntaxError) return Buffer.alloc(0);
    throw error;
  }
}

function chainFaults({ year, personId, head, rows }: StoredChain, kindDigests: ReadonlyMap<number, Buffer>): LedgerFault[] {
  const at = (entryNo: number, fault: LedgerFault['fault']): LedgerFault => ({ trainingYear: year, personId, entryNo, fault });
  const faults: LedgerFault[] = [];
  let previous = chainStart(year, personId);
  let expected = 1;
  for (const row of rows) {
    if (row.entry_no < expected) {
      faults.push(at(row.entry_no, 'inserted'));
      continue;
    }
    const follows = row.entry_no === expected;
    for (; expected < row.entry_no; expected += 1) faults.push(at(expected, 'missing'));
    // Behind a removed line the next one cannot fit: only the removal is named.
    if (follows && !isIntact(previous, row, kindDigests.get(row.kind_id))) faults.push(at(row.entry_no, 'changed'));
    previous = row.hash;
    expected = row.entry_no + 1;
  }
  if (head === undefined) faults.push(at(0, 'headless'));
  else if (head.entry_no > expected - 1) faults.push(at(head.entry_no, rows.length === 0 ? 'headless' : 'cut_off'));
  else if (head.entry_no < expected - 1 || !head.hash.equals(previous)) faults.push(at(head.entry_no, 'changed'));
  return faults;
}

function isIntact(previous: Buffer, row: EntryRow, digest: Buffer | undefined): boolean {
  return digest !== undefined && entryHash(previous, { ...entryOf(row), kindDigest: digest }).equals(row.hash);
}

function entryOf(row: EntryRow) {
  return {
    trainingYear: row.training_year, personId: row.person_id, entryNo: row.entry_no, quantity: row.quantity, startsOn: row.starts_on,
    endsOn: row.ends_on, achievementKey: row.achievement_key, reversesEntryNo: row.reverses_entry_no, title: row.title, organiser: row.organiser,
    extra: row.extra, unitId: row.unit_id, source: row.source, sourceKey: row.source_key, reason: row.reason, decidedUnder: row.decided_under,
    postedBy: row.posted_by, postedAt: row.posted_at,
  };
}

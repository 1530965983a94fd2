import { chainStart, entryHash, kindDigest } from '#ledger-proof';
import type { Database, Transaction } from '../../platform/database/database';
import type { FactKindContent } from './fact-kinds';

/** A place where the ledger is not what was written. */
export interface LedgerFault {
  readonly trainingYear: number;
  readonly personId: number;
  readonly entryNo: number;
  /**
   * `changed`: a line's facts do not give its hash. `missing`: a number is absent, so a line was removed. `cut_off`: the chain ends
   * before its head. `headless`: lines without a head, or a head without its lines.
   */
  readonly fault: 'changed' | 'missing' | 'cut_off' | 'headless';
}

interface EntryRow {
  readonly training_year: number;
  readonly person_id: number;
  readonly entry_no: number;
  readonly kind_id: number;
  readonly quantity: number;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly achievement_key: string;
  readonly reverses_entry_no: number | null;
  readonly title: string;
  readonly organiser: string;
  readonly extra: string | null;
  readonly unit_id: number;
  readonly source: string;
  readonly source_key: Buffer;
  readonly reason: string | null;
  readonly decided_under: string | null;
  readonly posted_by: number;
  readonly posted_at: Date;
  readonly hash: Buffer;
}

interface HeadRow {
  readonly training_year: number;
  readonly person_id: number;
  readonly entry_no: number;
  readonly hash: Buffer;
}

const PEOPLE_A_PAGE = 500;

/**
 * Recomputes every chain from its first line, in key order, 500 chains at a time, each page as of one instant: a posting that goes
 * on meanwhile is no fault. Writes nothing, and trusts nothing that the process remembers.
 */
export async function verifyLedger(database: Database): Promise<{ readonly entries: number; readonly chains: number; readonly faults: readonly LedgerFault[] }> {
  const faults: LedgerFault[] = [];
  let entries = 0;
  let chains = 0;
  for (const { training_year: year } of await yearsOf(database)) {
    for (let after = 0; ; ) {
      const page = await database.source.transaction('REPEATABLE READ', (tx) => readPage(tx, year, after));
      const last = page.at(-1);
      if (last === undefined) break;
      after = last.personId;
      for (const chain of page) faults.push(...chainFaults(chain));
      entries += page.reduce((sum, { rows }) => sum + rows.length, 0);
      chains += page.length;
    }
  }
  return { entries, chains, faults };
}

interface Chain {
  readonly year: number;
  readonly personId: number;
  readonly head: HeadRow | undefined;
  readonly rows: readonly EntryRow[];
  /** By number: what the kinds say now, not what they said when they were stored. */
  readonly kindDigests: ReadonlyMap<number, Buffer>;
}

async function readPage(tx: Transaction, year: number, after: number): Promise<Chain[]> {
  const people = await nextPeople(tx, year, after);
  if (people.length === 0) return [];
  const heads: HeadRow[] = await tx.query('SELECT * FROM credit_ledger_head WHERE training_year = ? AND person_id IN (?)', [year, people]);
  const rows: EntryRow[] = await tx.query('SELECT * FROM credit_entry WHERE training_year = ? AND person_id IN (?) ORDER BY person_id, entry_no', [year, people]);
  const headOf = new Map(heads.map((head) => [head.person_id, head]));
  const rowsOf = byPerson(rows);
  const kindDigests = await readKindDigests(tx);
  return people.map((personId) => ({ year, personId, head: headOf.get(personId), rows: rowsOf.get(personId) ?? [], kindDigests }));
}

async function readKindDigests(tx: Transaction): Promise<ReadonlyMap<number, Buffer>> {
  const rows: { id: number; category: string; unit: string; attributes: string }[] = await tx.query('SELECT id, category, unit, attributes FROM credit_fact_kind');
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

function byPerson(rows: readonly EntryRow[]): ReadonlyMap<number, EntryRow[]> {
  const groups = new Map<number, EntryRow[]>();
  for (const row of rows) {
    const group = groups.get(row.person_id);
    if (group) group.push(row);
    else groups.set(row.person_id, [row]);
  }
  return groups;
}

function yearsOf(database: Database): Promise<{ training_year: number }[]> {
  return database.query('SELECT training_year FROM credit_entry GROUP BY training_year UNION SELECT training_year FROM credit_ledger_head GROUP BY training_year');
}

async function nextPeople(tx: Transaction, year: number, after: number): Promise<number[]> {
  const rows: { person_id: number }[] = await tx.query(
    `(SELECT DISTINCT person_id FROM credit_entry WHERE training_year = ? AND person_id > ? ORDER BY person_id LIMIT ${PEOPLE_A_PAGE})
     UNION (SELECT person_id FROM credit_ledger_head WHERE training_year = ? AND person_id > ? ORDER BY person_id LIMIT ${PEOPLE_A_PAGE})
     ORDER BY person_id LIMIT ${PEOPLE_A_PAGE}`,
    [year, after, year, after],
  );
  return rows.map((row) => row.person_id);
}

function chainFaults({ year, personId, head, rows, kindDigests }: Chain): LedgerFault[] {
  const at = (entryNo: number, fault: LedgerFault['fault']): LedgerFault => ({ trainingYear: year, personId, entryNo, fault });
  const faults: LedgerFault[] = [];
  let previous = chainStart(year, personId);
  let expected = 1;
  for (const row of rows) {
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

import type { Database, Transaction } from '../../platform/database/database';

export interface EntryRow {
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

export interface HeadRow {
  readonly training_year: number;
  readonly person_id: number;
  readonly entry_no: number;
  readonly hash: Buffer;
}

export interface LeafRow {
  readonly person_id: number;
  readonly entry_no: number;
  readonly hash: Buffer;
  readonly checkpoint_no: number;
  /** 1: the checkpoint that it speaks of is not there. */
  readonly lost: number;
}

/** All rows that speak of a person's chain of a year, as of one instant. */
export interface StoredChain {
  readonly year: number;
  readonly personId: number;
  readonly head: HeadRow | undefined;
  /** In the order of their numbers. */
  readonly rows: readonly EntryRow[];
  readonly leaves: readonly LeafRow[];
}

const PEOPLE_A_PAGE = 500;

/** Every chain of the ledger in order of year and person, 500 at a time, each page as of one instant. Trusts no index but the keys. */
export async function* readChains(database: Database): AsyncGenerator<readonly StoredChain[]> {
  for (const { training_year: year } of await yearsOf(database)) {
    for (let after = -1; ; ) {
      const page = await database.source.transaction('REPEATABLE READ', (tx) => readPage(tx, year, after));
      const last = page.at(-1);
      if (last === undefined) break;
      after = last.personId;
      yield page;
    }
  }
}

async function readPage(tx: Transaction, year: number, after: number): Promise<StoredChain[]> {
  const people = await nextPeople(tx, year, after);
  if (people.length === 0) return [];
  const heads: HeadRow[] = await tx.query('SELECT * FROM credit_ledger_head WHERE training_year = ? AND person_id IN (?)', [year, people]);
  const rows: EntryRow[] = await tx.query('SELECT * FROM credit_entry WHERE training_year = ? AND person_id IN (?) ORDER BY person_id, entry_no', [year, people]);
  const leaves: LeafRow[] = await tx.query(
    'SELECT person_id, entry_no, hash, checkpoint_no, NOT EXISTS (SELECT 1 FROM ledger_checkpoint c WHERE c.no = checkpoint_no) AS lost FROM ledger_checkpoint_leaf WHERE training_year = ? AND person_id IN (?) ORDER BY person_id, entry_no',
    [year, people],
  );
  const headOf = new Map(heads.map((head) => [head.person_id, head]));
  const [rowsOf, leavesOf] = [byPerson(rows), byPerson(leaves)];
  return people.map((personId) => ({ year, personId, head: headOf.get(personId), rows: rowsOf.get(personId) ?? [], leaves: leavesOf.get(personId) ?? [] }));
}

function byPerson<Row extends { readonly person_id: number }>(rows: readonly Row[]): ReadonlyMap<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.person_id);
    if (group) group.push(row);
    else groups.set(row.person_id, [row]);
  }
  return groups;
}

const TABLES = ['credit_entry', 'credit_ledger_head', 'ledger_checkpoint_leaf'];

function yearsOf(database: Database): Promise<{ training_year: number }[]> {
  return database.query(`${TABLES.map((table) => `SELECT training_year FROM ${table} GROUP BY training_year`).join(' UNION ')} ORDER BY training_year`);
}

async function nextPeople(tx: Transaction, year: number, after: number): Promise<number[]> {
  const next = (table: string): string => `(SELECT DISTINCT person_id FROM ${table} WHERE training_year = ? AND person_id > ? ORDER BY person_id LIMIT ${PEOPLE_A_PAGE})`;
  const rows: { person_id: number }[] = await tx.query(
    `${TABLES.map(next).join(' UNION ')} ORDER BY person_id LIMIT ${PEOPLE_A_PAGE}`,
    TABLES.flatMap(() => [year, after]),
  );
  return rows.map((row) => row.person_id);
}

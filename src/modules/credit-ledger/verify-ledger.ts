import type { Database } from '../../platform/database/database';
import { chainStart, entryHash } from './entry-chain';
import type { FactKinds } from './fact-kinds';

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

/** Recomputes every chain from its first line. Reads in key order, 500 chains at a time; writes nothing. */
export async function verifyLedger(database: Database, kinds: FactKinds): Promise<{ readonly entries: number; readonly chains: number; readonly faults: readonly LedgerFault[] }> {
  const faults: LedgerFault[] = [];
  let entries = 0;
  let chains = 0;
  for (const { training_year: year } of await yearsOf(database)) {
    for (let after = 0; ; ) {
      const people = await nextPeople(database, year, after);
      const last = people.at(-1);
      if (last === undefined) break;
      after = last;
      const heads = await database.query<HeadRow>('SELECT * FROM credit_ledger_head WHERE training_year = ? AND person_id IN (?)', [year, people]);
      const rows = await database.query<EntryRow>('SELECT * FROM credit_entry WHERE training_year = ? AND person_id IN (?) ORDER BY person_id, entry_no', [year, people]);
      const headOf = new Map(heads.map((head) => [head.person_id, head]));
      const rowsOf = byPerson(rows);
      for (const personId of people) {
        faults.push(...(await chainFaults(database, kinds, { year, personId, head: headOf.get(personId), rows: rowsOf.get(personId) ?? [] })));
      }
      entries += rows.length;
      chains += people.length;
    }
  }
  return { entries, chains, faults };
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

async function nextPeople(database: Database, year: number, after: number): Promise<number[]> {
  const rows = await database.query<{ person_id: number }>(
    `(SELECT DISTINCT person_id FROM credit_entry WHERE training_year = ? AND person_id > ? ORDER BY person_id LIMIT ${PEOPLE_A_PAGE})
     UNION (SELECT person_id FROM credit_ledger_head WHERE training_year = ? AND person_id > ? ORDER BY person_id LIMIT ${PEOPLE_A_PAGE})
     ORDER BY person_id LIMIT ${PEOPLE_A_PAGE}`,
    [year, after, year, after],
  );
  return rows.map((row) => row.person_id);
}

async function chainFaults(
  database: Database,
  kinds: FactKinds,
  chain: { readonly year: number; readonly personId: number; readonly head: HeadRow | undefined; readonly rows: readonly EntryRow[] },
): Promise<LedgerFault[]> {
  const at = (entryNo: number, fault: LedgerFault['fault']): LedgerFault => ({ trainingYear: chain.year, personId: chain.personId, entryNo, fault });
  const faults: LedgerFault[] = [];
  let previous = chainStart(chain.year, chain.personId);
  let expected = 1;
  for (const row of chain.rows) {
    for (; expected < row.entry_no; expected += 1) faults.push(at(expected, 'missing'));
    const kind = await kinds.byNumber(database, row.kind_id);
    const intact = entryHash(previous, { ...entryOf(row), kindDigest: kind.digest }).equals(row.hash);
    // After a removed line the next one cannot fit: only the removal is named.
    if (!intact && faults.at(-1)?.entryNo !== row.entry_no - 1) faults.push(at(row.entry_no, 'changed'));
    previous = row.hash;
    expected = row.entry_no + 1;
  }
  if (chain.head === undefined) faults.push(at(0, 'headless'));
  else if (chain.head.entry_no > expected - 1) faults.push(at(chain.head.entry_no, chain.rows.length === 0 ? 'headless' : 'cut_off'));
  else if (!chain.head.hash.equals(previous)) faults.push(at(chain.head.entry_no, 'changed'));
  return faults;
}

function entryOf(row: EntryRow) {
  return {
    trainingYear: row.training_year, personId: row.person_id, entryNo: row.entry_no, quantity: row.quantity, startsOn: row.starts_on,
    endsOn: row.ends_on, achievementKey: row.achievement_key, reversesEntryNo: row.reverses_entry_no, title: row.title, organiser: row.organiser,
    extra: row.extra, unitId: row.unit_id, source: row.source, sourceKey: row.source_key, reason: row.reason, decidedUnder: row.decided_under,
    postedBy: row.posted_by, postedAt: row.posted_at,
  };
}

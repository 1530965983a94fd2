import type { TrainingDay, TrainingYear } from '#kernel';
import type { SqlValue } from '../../../platform/database/database';
import type { Reader } from '../../../platform/database/snapshot';
import { scopeCondition, type Scope } from '../../identity/public';

const ROWS_A_PAGE = 500;

export interface EntryRow {
  readonly personId: number;
  readonly entryNo: number;
  readonly name: string;
  readonly maskedResidentId: string;
  readonly unitNow: string | null;
  readonly unitThen: string | null;
  readonly kindId: number;
  readonly quantity: number;
  readonly startsOn: TrainingDay;
  readonly endsOn: TrainingDay;
  readonly title: string;
  readonly organiser: string;
  readonly source: string;
  readonly reversesEntryNo: number | null;
  readonly reason: string | null;
  readonly postedBy: string | null;
  readonly postedAt: Date;
  readonly hash: Buffer;
}

export interface EntriesWhere {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

/** The entries of a year of the people within reach, by the unit they serve in now; of those who left, for whoever reaches everybody. */
export function entriesWhere(scope: Scope, year: TrainingYear, unitPath: string | undefined): EntriesWhere {
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'g.managed_by', personId: 'e.person_id' });
  return {
    sql: `FROM credit_entry e
      LEFT JOIN posting g ON g.person_id = e.person_id AND g.valid_until IS NULL
      LEFT JOIN org_unit u ON u.id = g.unit_id
     WHERE e.training_year = ? AND ${within.sql}${unitPath === undefined ? '' : ' AND u.path LIKE ?'}`,
    parameters: [year, ...within.parameters, ...(unitPath === undefined ? [] : [`${unitPath}%`])],
  };
}

/** How many there are and what they add up to, in hundredths, by unit of measure. */
export async function addUpEntries(reader: Reader, where: EntriesWhere): Promise<{ readonly unit: string; readonly entries: number; readonly quantity: number }[]> {
  const rows = await reader.query<{ unit: string; entries: number; quantity: string }>(
    `SELECT k.unit, SUM(s.entries) AS entries, SUM(s.quantity) AS quantity
       FROM (SELECT e.kind_id, COUNT(*) AS entries, SUM(e.quantity) AS quantity ${where.sql} GROUP BY e.kind_id) s JOIN credit_fact_kind k ON k.id = s.kind_id
      GROUP BY k.unit ORDER BY k.unit`,
    where.parameters,
  );
  return rows.map(({ unit, entries, quantity }) => ({ unit, entries: Number(entries), quantity: Number(quantity) }));
}

/** In the order of the ledger, page by page. */
export async function* eachPageOfEntries(reader: Reader, where: EntriesWhere): AsyncGenerator<EntryRow[]> {
  for (let after: Pick<EntryRow, 'personId' | 'entryNo'> = { personId: 0, entryNo: 0 }; ; ) {
    const rows = await reader.query<EntryRow>(
      `SELECT s.*, p.name, p.resident_id_masked AS maskedResidentId, t.name AS unitThen, a.display_name AS postedBy
         FROM (SELECT e.person_id AS personId, e.entry_no AS entryNo, u.name AS unitNow, e.unit_id AS unitId, e.kind_id AS kindId, e.quantity, e.starts_on AS startsOn, e.ends_on AS endsOn, e.title, e.organiser,
                      e.source, e.reverses_entry_no AS reversesEntryNo, e.reason, e.posted_by AS postedById, e.posted_at AS postedAt, e.hash
                 ${where.sql} AND e.person_id >= ? AND (e.person_id > ? OR e.entry_no > ?) ORDER BY e.person_id, e.entry_no LIMIT ${ROWS_A_PAGE}) s
         JOIN civil_servant p ON p.id = s.personId LEFT JOIN org_unit t ON t.id = s.unitId LEFT JOIN account a ON a.id = s.postedById
        ORDER BY s.personId, s.entryNo`,
      [...where.parameters, after.personId, after.personId, after.entryNo],
    );
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_A_PAGE) return;
    after = last;
  }
}

import type { TrainingDay, TrainingYear } from '#kernel';
import type { Database, Transaction } from '../../platform/database/database';
import type { FactKinds, InternedKind } from './fact-kinds';
import { writtenBefore } from './written-before';

/** An entry as people and rules read it. */
export interface LedgerEntry {
  readonly entryNo: number;
  readonly kind: InternedKind;
  readonly quantity: number;
  readonly startsOn: TrainingDay;
  readonly endsOn: TrainingDay;
  readonly achievementKey: string;
  readonly title: string;
  readonly organiser: string;
  readonly extra: string | null;
  readonly source: string;
  readonly reason: string | null;
  readonly postedBy: number;
  readonly postedAt: Date;
  readonly reversesEntryNo: number | null;
  readonly reversedByEntryNo: number | null;
}

export interface LedgerHead {
  readonly entryNo: number;
  /** Hexadecimal. */
  readonly hash: string;
}

interface Row {
  readonly entry_no: number;
  readonly kind_id: number;
  readonly quantity: number;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly achievement_key: string;
  readonly title: string;
  readonly organiser: string;
  readonly extra: string | null;
  readonly source: string;
  readonly reason: string | null;
  readonly posted_by: number;
  readonly posted_at: Date;
  readonly reverses_entry_no: number | null;
  readonly reversed_by: number | null;
}

/** All entries of a person-year in the order they were written, reversed ones included; or those written before an instant. */
export async function readEntries(on: Database | Transaction, kinds: FactKinds, year: TrainingYear, personId: number, before?: Date): Promise<LedgerEntry[]> {
  const limited = (entry: string): string => (before === undefined ? '' : `AND ${writtenBefore(entry)}`);
  const limit = before === undefined ? [] : [before];
  const rows = (await on.query(
    `SELECT e.entry_no, e.kind_id, e.quantity, e.starts_on, e.ends_on, e.achievement_key, e.title, e.organiser, e.extra, e.source, e.reason,
            e.posted_by, e.posted_at, e.reverses_entry_no, r.entry_no AS reversed_by
       FROM credit_entry e
       LEFT JOIN credit_entry r ON r.training_year = e.training_year AND r.person_id = e.person_id AND r.reverses_entry_no = e.entry_no ${limited('r')}
      WHERE e.training_year = ? AND e.person_id = ? ${limited('e')} ORDER BY e.entry_no`,
    [...limit, year, personId, ...limit],
  )) as Row[];
  const entries: LedgerEntry[] = [];
  for (const row of rows) {
    entries.push({
      entryNo: row.entry_no,
      kind: await kinds.byNumber(on, row.kind_id),
      quantity: row.quantity,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      achievementKey: row.achievement_key,
      title: row.title,
      organiser: row.organiser,
      extra: row.extra,
      source: row.source,
      reason: row.reason,
      postedBy: row.posted_by,
      postedAt: row.posted_at,
      reversesEntryNo: row.reverses_entry_no,
      reversedByEntryNo: row.reversed_by,
    });
  }
  return entries;
}

/** Where the person's chain of the year ends; entry 0 for one that has none. */
export async function readHead(on: Database | Transaction, year: TrainingYear, personId: number): Promise<LedgerHead> {
  const rows = (await on.query('SELECT entry_no, hash FROM credit_ledger_head WHERE training_year = ? AND person_id = ?', [year, personId])) as { entry_no: number; hash: Buffer }[];
  return { entryNo: rows[0]?.entry_no ?? 0, hash: rows[0]?.hash.toString('hex') ?? '' };
}

/** Hexadecimal; empty for entry 0. */
export async function readHashOf(on: Database | Transaction, year: TrainingYear, personId: number, entryNo: number): Promise<string> {
  const rows = (await on.query('SELECT hash FROM credit_entry WHERE training_year = ? AND person_id = ? AND entry_no = ?', [year, personId, entryNo])) as { hash: Buffer }[];
  return rows[0]?.hash.toString('hex') ?? '';
}

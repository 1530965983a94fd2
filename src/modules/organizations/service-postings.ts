import type { TrainingDay } from '#kernel';
import type { Transaction } from '../../platform/database/database';
import { insertRows } from '../../platform/database/write-rows';

/** Where and as what a person serves. */
export interface ServiceFacts {
  readonly unitId: number;
  readonly post: string;
  readonly rank: string;
  readonly rankSince: TrainingDay | null;
  readonly staffKind: string;
  readonly managedBy: string;
  readonly status: string;
}

export interface HeldPosting extends ServiceFacts {
  readonly id: number;
  readonly personId: number;
  readonly validFrom: TrainingDay;
  /** Exclusive; null while in force. */
  readonly validUntil: TrainingDay | null;
}

/** Locks the postings of people whom the caller holds. @returns of each those that were ever in force, latest first. */
export async function holdPostings(tx: Transaction, personIds: readonly number[]): Promise<ReadonlyMap<number, readonly HeldPosting[]>> {
  const rows: HeldPosting[] = await tx.query(
    `SELECT id, person_id AS personId, unit_id AS unitId, post, \`rank\`, rank_since AS rankSince, staff_kind AS staffKind, managed_by AS managedBy, status, valid_from AS validFrom, valid_until AS validUntil
       FROM posting WHERE person_id IN (?) AND (valid_until IS NULL OR valid_until > valid_from) ORDER BY person_id, valid_from DESC, id DESC FOR UPDATE`,
    [personIds],
  );
  const held = new Map<number, HeldPosting[]>(personIds.map((personId) => [personId, []]));
  for (const row of rows) held.get(row.personId)?.push(row);
  return held;
}

/** The next posting begins no earlier: on any day a person serves in one place or nowhere. */
export function earliestNext(last: HeldPosting): TrainingDay {
  return last.validUntil ?? last.validFrom;
}

/** One that is in force ends on this day, exclusive. One corrected on its own first day ends where it began: it was never in force. */
export async function endPosting(tx: Transaction, { id, validUntil }: HeldPosting, on: TrainingDay): Promise<void> {
  if (validUntil === null) await tx.query('UPDATE posting SET valid_until = ? WHERE id = ?', [on, id]);
}

export interface NewPosting extends ServiceFacts {
  readonly personId: number;
  /** Not before {@link earliestNext} of the person's last one, which has ended by this day. */
  readonly validFrom: TrainingDay;
}

export async function beginPostings(tx: Transaction, postings: readonly NewPosting[], accountId: number): Promise<void> {
  await insertRows(
    tx,
    'posting',
    ['person_id', 'unit_id', 'post', 'rank', 'rank_since', 'staff_kind', 'managed_by', 'status', 'valid_from', 'valid_until', 'recorded_by'],
    postings.map(({ personId, unitId, post, rank, rankSince, staffKind, managedBy, status, validFrom }) => [personId, unitId, post, rank, rankSince, staffKind, managedBy, status, validFrom, null, accountId]),
  );
}

/** Keeps units from being closed before this transaction ends. @returns of those that stand the day they were opened; null: before anything was recorded. */
export async function holdOpenUnits(tx: Transaction, unitIds: readonly number[]): Promise<ReadonlyMap<number, TrainingDay | null>> {
  if (unitIds.length === 0) return new Map();
  const rows: { id: number; openedOn: TrainingDay | null }[] = await tx.query('SELECT id, opened_on AS openedOn FROM org_unit WHERE id IN (?) AND closed_on IS NULL ORDER BY id LOCK IN SHARE MODE', [[...new Set(unitIds)]]);
  return new Map(rows.map(({ id, openedOn }) => [id, openedOn]));
}

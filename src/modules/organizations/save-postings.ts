import type { TrainingDay } from '#kernel';
import type { Transaction } from '../../platform/database/database';
import { insertRows } from '../../platform/database/write-rows';
import type { RosterAuthor } from './roster-author';

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

interface CurrentPosting {
  readonly id: number;
  readonly personId: number;
  readonly unitId: number;
  readonly post: string;
  readonly rank: string;
  readonly rankSince: string | null;
  readonly staffKind: string;
  readonly managedBy: string;
  readonly status: string;
  readonly validFrom: string;
}

/**
 * Ends the posting in force and begins the next where the facts differ. @returns in the order given, whether a posting began.
 */
export async function savePostings(
  tx: Transaction,
  people: readonly { readonly personId: number; readonly facts: ServiceFacts }[],
  author: RosterAuthor,
): Promise<boolean[]> {
  const current = await readCurrent(tx, people.map((person) => person.personId));
  const begins = people.map(({ personId, facts }) => {
    const now = current.get(personId);
    return now === undefined || !sameFacts(now, facts);
  });
  const beginning = people.filter((_, at) => begins[at]);
  for (const { personId } of beginning) {
    const now = current.get(personId);
    // A posting corrected on its own first day ends where it began: it was never in force.
    if (now) await tx.query('UPDATE posting SET valid_until = GREATEST(valid_from, ?) WHERE id = ?', [author.changedFrom, now.id]);
  }
  await insertRows(
    tx,
    'posting',
    ['person_id', 'unit_id', 'post', 'rank', 'rank_since', 'staff_kind', 'managed_by', 'status', 'valid_from', 'valid_until', 'recorded_by'],
    beginning.map(({ personId, facts }) => {
      const now = current.get(personId);
      const from = now === undefined ? author.newFrom : now.validFrom > author.changedFrom ? now.validFrom : author.changedFrom;
      return [personId, facts.unitId, facts.post, facts.rank, facts.rankSince, facts.staffKind, facts.managedBy, facts.status, from, null, author.accountId];
    }),
  );
  return begins;
}

async function readCurrent(tx: Transaction, personIds: readonly number[]): Promise<Map<number, CurrentPosting>> {
  const rows: CurrentPosting[] = await tx.query(
    `SELECT id, person_id AS personId, unit_id AS unitId, post, \`rank\`, rank_since AS rankSince, staff_kind AS staffKind, managed_by AS managedBy, status, valid_from AS validFrom
       FROM posting WHERE person_id IN (?) AND valid_until IS NULL ORDER BY person_id FOR UPDATE`,
    [personIds],
  );
  return new Map(rows.map((row) => [row.personId, row]));
}

function sameFacts(now: ServiceFacts | CurrentPosting, facts: ServiceFacts): boolean {
  return (
    now.unitId === facts.unitId && now.post === facts.post && now.rank === facts.rank && now.rankSince === facts.rankSince &&
    now.staffKind === facts.staffKind && now.managedBy === facts.managedBy && now.status === facts.status
  );
}

import type { Database } from '../../../../platform/database/database';
import { STANDING_CLAIM_STATES } from '../claim-states';
import { claimSourceKey } from '../post-claim';
import { titleLikeness, type TitleLikeness } from './similar-titles';

export const DUPLICATE_ROUTES = ['class', 'import', 'claim', 'online', 'opening', 'enrolment', 'waiting_claim'] as const;
export type DuplicateRoute = (typeof DUPLICATE_ROUTES)[number];
export const DUPLICATE_REASONS = ['same_title', 'similar_title', 'same_days'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

export interface Claimed {
  readonly id: number;
  readonly personId: number;
  readonly trainingYear: number;
  readonly category: string;
  readonly title: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

interface Candidate {
  readonly route: DuplicateRoute;
  /** Of the claim, class or ledger line. */
  readonly id: number;
  readonly category: string;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly unit: string;
  readonly quantity: number;
}

export interface PossibleDuplicate extends Candidate {
  readonly reasons: readonly DuplicateReason[];
}

const YEARS_AROUND = 1;
const MOST_SHOWN = 20;

/** What the person already has or waits for that may be the same thing, by whatever route it came; the likeliest first. */
export async function possibleDuplicates(database: Database, claim: Claimed): Promise<PossibleDuplicate[]> {
  const candidates = [...(await readLedger(database, claim)), ...(await readClaims(database, claim)), ...(await readEnrolments(database, claim))];
  const found = candidates.flatMap((candidate) => {
    const reasons = reasonsOf(claim, candidate);
    return reasons.length === 0 ? [] : [{ ...candidate, reasons }];
  });
  return found.toSorted((left, right) => weightOf(right) - weightOf(left) || right.startsOn.localeCompare(left.startsOn)).slice(0, MOST_SHOWN);
}

function reasonsOf({ title, category, startsOn, endsOn }: Claimed, candidate: Candidate): DuplicateReason[] {
  const likeness: TitleLikeness | undefined = titleLikeness(title, candidate.title);
  const overlap = startsOn !== null && endsOn !== null && startsOn <= candidate.endsOn && candidate.startsOn <= endsOn;
  // Nobody is on two trips from the same day to the same day, whatever each was called.
  const samePeriod = startsOn === candidate.startsOn && endsOn === candidate.endsOn && startsOn !== endsOn;
  const sameDays = overlap && (category === candidate.category || samePeriod || candidate.route === 'enrolment' || candidate.route === 'class');
  return [...(likeness ? [likeness] : []), ...(sameDays ? ['same_days' as const] : [])];
}

function weightOf({ reasons }: PossibleDuplicate): number {
  return (reasons.includes('same_title') ? 4 : 0) + (reasons.includes('similar_title') ? 2 : 0) + (reasons.includes('same_days') ? 1 : 0);
}

/** What stands: neither reversed nor a reversal, and not the claim’s own entry. */
function readLedger(database: Database, { id, personId, trainingYear }: Claimed): Promise<Candidate[]> {
  return database.query<Candidate>(
    `SELECT CASE WHEN e.source = 'import' AND k.category LIKE 'online%' THEN 'online' ELSE e.source END AS route, e.entry_no AS id, k.category, e.title, e.starts_on AS startsOn, e.ends_on AS endsOn, k.unit, e.quantity
       FROM credit_entry e JOIN credit_fact_kind k ON k.id = e.kind_id
      WHERE e.person_id = ? AND e.training_year BETWEEN ? AND ? AND e.reverses_entry_no IS NULL AND e.source IN ('class', 'import', 'claim', 'online', 'opening') AND e.source_key <> ?
        AND NOT EXISTS (SELECT 1 FROM credit_entry r WHERE r.training_year = e.training_year AND r.person_id = e.person_id AND r.reverses_entry_no = e.entry_no)`,
    [personId, trainingYear - YEARS_AROUND, trainingYear + YEARS_AROUND, claimSourceKey(id)],
  );
}

/** Others that are not in the ledger yet. What was returned may be half corrected: without its days it is compared once it has them again. */
function readClaims(database: Database, { id, personId }: Claimed): Promise<Candidate[]> {
  return database.query<Candidate>(
    `SELECT 'waiting_claim' AS route, id, category, title, starts_on AS startsOn, ends_on AS endsOn, unit, IFNULL(quantity, 0) AS quantity
       FROM credit_claim WHERE person_id = ? AND id <> ? AND state IN (?) AND starts_on IS NOT NULL AND ends_on IS NOT NULL`,
    [personId, id, STANDING_CLAIM_STATES.filter((state) => state !== 'approved')],
  );
}

/** Classes that are not closed yet: their credits come by themselves. */
function readEnrolments(database: Database, { personId }: Claimed): Promise<Candidate[]> {
  return database.query<Candidate>(
    `SELECT 'enrolment' AS route, c.id, c.category, c.title, c.starts_on AS startsOn, c.ends_on AS endsOn, '' AS unit, 0 AS quantity
       FROM enrolment e JOIN training_class c ON c.id = e.class_id WHERE e.person_id = ? AND e.state = 'enrolled' AND c.state IN ('enrolling', 'running')`,
    [personId],
  );
}

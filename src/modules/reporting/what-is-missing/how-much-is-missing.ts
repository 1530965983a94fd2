import type { Outcome, Policy, Requirement, RequirementOutcome } from '#credit-rules';

/** How far a counted year is from meeting what it asks. */
export interface Lack {
  /** Requirements that are not met; their parts are not counted beside them. */
  readonly unmet: number;
  /** What is missing of them, in millionths: 1,000,000 is one requirement of which nothing is done. */
  readonly millionths: number;
}

const WHOLE = 1_000_000;

/** Of outcomes under this policy. Requirements that are excused, not due yet or advisory ask nothing. */
export function lackUnder({ requirements: written }: Pick<Policy, 'requirements'>): (outcome: Pick<Outcome, 'requirements'>) => Lack {
  const groups = groupsAmong(written);
  return ({ requirements }) => {
    const unmet = requirements.filter((requirement) => requirement.partOf === undefined && !requirement.advisory && isUnmet(requirement));
    return { unmet: unmet.length, millionths: sum(unmet.map((requirement) => lackOf(requirement, { all: requirements, groups }))) };
  };
}

export function isNearer(left: Lack, right: Lack): boolean {
  return left.unmet === right.unmet ? left.millionths < right.millionths : left.unmet < right.unmet;
}

export function isUnmet({ met, excused, pending }: RequirementOutcome): boolean {
  return !met && !excused && !pending;
}

/** A group is as near as its nearest parts, as many as it still needs: of "12 days or 90 hours" the nearer of the two. */
function lackOf(requirement: RequirementOutcome, among: { readonly all: readonly RequirementOutcome[]; readonly groups: ReadonlySet<string> }): number {
  if (!isUnmet(requirement)) return 0;
  const { id, needed, counted } = requirement;
  const parts = among.all.filter(({ partOf }) => partOf === id).map((part) => lackOf(part, among)).filter((lack) => lack > 0);
  if (among.groups.has(id)) {
    const nearest = parts.toSorted((left, right) => left - right).slice(0, (needed - counted) / 100);
    return Math.round(sum(nearest) / (needed / 100));
  }
  const own = needed > counted ? Math.round(((needed - counted) / needed) * WHOLE) : 0;
  // A ceiling that was passed: no more learning mends it.
  if (own === 0 && parts.length === 0) return WHOLE;
  return Math.round((own + sum(parts)) / (1 + parts.length));
}

function groupsAmong(written: readonly Requirement[]): Set<string> {
  const groups = new Set<string>();
  const visit = (list: readonly Requirement[]): void => {
    for (const requirement of list) {
      if (requirement.counts === undefined) groups.add(requirement.id);
      visit([...(requirement.allOf ?? []), ...(requirement.anyOf ?? []), ...(requirement.someOf?.of ?? []), ...(requirement.within ?? [])]);
    }
  };
  visit(written);
  return groups;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

import { activityVocabulary, type Policy, type Requirement } from '#credit-rules';

export interface LaidOutRequirement {
  readonly id: string;
  readonly partOf: string | undefined;
}

/** In which order a policy's outcomes are kept: stored rows carry numbers only, the names stand in the policy. */
export interface OutcomeLayout {
  readonly ledgers: readonly string[];
  readonly buckets: readonly string[];
  /** Of activity, in the order of their codes. */
  readonly categories: readonly string[];
  readonly requirements: readonly LaidOutRequirement[];
  readonly bucketIndex: ReadonlyMap<string, number>;
  readonly categoryIndex: ReadonlyMap<string, number>;
  readonly requirementIndex: ReadonlyMap<string, number>;
  readonly cycles: readonly LaidOutCycle[];
}

export interface LaidOutCycle {
  readonly id: string;
  readonly length: number;
  /** Over the sums first, then of every year. */
  readonly requirements: readonly LaidOutRequirement[];
}

const known = new WeakMap<Policy, OutcomeLayout>();

export function layoutOf(policy: Policy): OutcomeLayout {
  const before = known.get(policy);
  if (before) return before;
  const buckets = (policy.buckets ?? []).map((bucket) => bucket.id);
  const categories = [...activityVocabulary(policy).categories.keys()].toSorted();
  const requirements = policy.requirements.flatMap((requirement) => withParts(requirement, undefined));
  const layout: OutcomeLayout = {
    ledgers: (policy.ledgers ?? [{ id: 'credits' }]).map((ledger) => ledger.id),
    buckets,
    categories,
    requirements,
    bucketIndex: new Map(buckets.map((id, index) => [id, index])),
    categoryIndex: new Map(categories.map((code, index) => [code, index])),
    requirementIndex: new Map(requirements.map(({ id }, index) => [id, index])),
    cycles: (policy.cycles ?? []).map(({ id, years, requirements: sums, everyYear = [] }) => ({ id, length: years, requirements: [...sums, ...everyYear].flatMap((one) => withParts(one, undefined)) })),
  };
  known.set(policy, layout);
  return layout;
}

function withParts(requirement: Requirement, partOf: string | undefined): LaidOutRequirement[] {
  const parts = [...(requirement.allOf ?? []), ...(requirement.anyOf ?? []), ...(requirement.someOf?.of ?? []), ...(requirement.within ?? [])];
  return [{ id: requirement.id, partOf }, ...parts.flatMap((part) => withParts(part, requirement.id))];
}

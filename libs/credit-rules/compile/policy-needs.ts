import { canonicalJson } from '#kernel';
import type { Policy } from '../policy/policy-document';

/** Which inputs a policy reads, so that callers select no more than that. */
export interface PolicyNeeds {
  readonly achievementKey: boolean;
  /** First and last day: to place facts in years, to decide what a cap cuts, or because a rule asks. */
  readonly days: boolean;
  readonly title: boolean;
  /** Names of `extra` fields. */
  readonly extra: readonly string[];
  /** Names of `attributes` fields. */
  readonly attributes: readonly string[];
  /** Names of `profile` fields. */
  readonly profile: readonly string[];
  readonly rankOrPost: boolean;
  readonly carryIn: boolean;
  readonly history: boolean;
  /** How many years before the evaluated one still have facts that count. */
  readonly earlierYears: number;
}

const COMPUTED: Readonly<Record<string, string>> = { age: 'bornOn', yearsInRank: 'rankSince', yearsInPost: 'postSince', yearsOfService: 'joinedOn' };

export function policyNeeds(policy: Policy): PolicyNeeds {
  const words = new Set(canonicalJson(policy).match(/[\w.]+/g));
  const named = (group: string): string[] =>
    [...words].filter((word) => word.startsWith(`${group}.`)).map((word) => word.slice(group.length + 1));
  const extra = new Set(named('extra'));
  if (policy.year?.decidedBy === 'certificate') extra.add('certificateOn');
  if (policy.cycles?.some((cycle) => cycle.makeUp)) extra.add('makeUpFor');
  const profile = new Set(named('profile').map((field) => COMPUTED[field] ?? field));
  if (policy.cycles?.some((cycle) => cycle.kind === 'since_appointment')) profile.add('rankSince');
  const rankOrPost = profile.has('rank') || profile.has('post');
  if (rankOrPost || policy.people?.rankChange === 'flag') profile.add('rankSince');
  const attributes = new Set(named('attributes'));
  if (words.has('byOrder')) attributes.add('authorOrder');
  return {
    achievementKey: words.has('achievementKey'),
    days: true,
    title: words.has('title'),
    extra: [...extra].sort(),
    attributes: [...attributes].sort(),
    profile: [...profile].sort(),
    rankOrPost,
    carryIn: (policy.carryOver ?? []).length > 0,
    history: words.has('consecutive') || words.has('deadline'),
    earlierYears: Math.max(0, ...policy.rules.map((rule) => Math.max(rule.spreadYears ?? 1, rule.validYears ?? 1) - 1)),
  };
}

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
  /** How many years back a surplus may come from; 0 without carry-over. */
  readonly carryYears: number;
  readonly history: boolean;
  /** How many years before the evaluated one still have facts that count. */
  readonly earlierYears: number;
  /** How many years before the evaluated one its longest cycle may begin; 0 without cycles. */
  readonly cycleYears: number;
}

/** Whoever was away for longer brings nothing along. */
const LONGEST_CARRY = 9;

const COMPUTED: Readonly<Record<string, string>> = { age: 'bornOn', yearsInRank: 'rankSince', yearsInPost: 'postSince', yearsOfService: 'joinedOn' };

export function policyNeeds(policy: Policy): PolicyNeeds {
  const text = canonicalJson(policy);
  const mentions = (name: string): boolean => text.includes(`"${name}"`);
  const named = (group: string): string[] => [...text.matchAll(new RegExp(`"${group}\\.([^"\\s.]+)"`, 'g'))].map((match) => match[1] ?? '');
  const extra = new Set(named('extra'));
  if (policy.year?.decidedBy === 'certificate') extra.add('certificateOn');
  if (policy.cycles?.some((cycle) => cycle.makeUp)) extra.add('makeUpFor');
  const profile = new Set(named('profile').map((field) => COMPUTED[field] ?? field));
  if (policy.cycles?.some((cycle) => cycle.kind === 'since_appointment')) profile.add('rankSince');
  const rankOrPost = profile.has('rank') || profile.has('post');
  if (rankOrPost || policy.people?.rankChange === 'flag') profile.add('rankSince');
  const attributes = new Set(named('attributes'));
  if (mentions('byOrder')) attributes.add('authorOrder');
  return {
    achievementKey: mentions('achievementKey'),
    days: true,
    // Where records may differ in more than their kind, the title decides which of two like ones a cap cuts.
    title: extra.size > 0 || asksForTitle(policy),
    extra: [...extra].toSorted(),
    attributes: [...attributes].toSorted(),
    profile: [...profile].toSorted(),
    rankOrPost,
    carryYears: Math.max(0, ...(policy.carryOver ?? []).map(({ use, validYears }) => (use === 'as_needed' ? Math.min(validYears ?? LONGEST_CARRY, LONGEST_CARRY) : 1))),
    history: mentions('consecutive') || mentions('deadline'),
    earlierYears: Math.max(0, ...policy.rules.map((rule) => Math.max(rule.spreadYears ?? 1, rule.validYears ?? 1) - 1)),
    cycleYears: Math.max(0, ...(policy.cycles ?? []).map(({ years }) => years - 1)),
  };
}

/** A `title` that is a test or a key, not the heading of a part. */
function asksForTitle(value: unknown): boolean {
  if (value === 'title') return true;
  if (value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(([key, inner]) => (key === 'title' && !isHeading(inner)) || asksForTitle(inner));
}

function isHeading(value: unknown): boolean {
  return value !== null && typeof value === 'object' && 'zh' in value && 'en' in value;
}

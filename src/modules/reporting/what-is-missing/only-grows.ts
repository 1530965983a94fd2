import type { Policy, Requirement } from '#credit-rules';

/**
 * Whether more learning can never take away under this policy what less had met. A share falls when something else is learned, a ceiling is
 * passed, and a cap may cut the item that also stood elsewhere: where the policy has any of them, this says no rather than guess.
 */
export function onlyGrows({ requirements, limits = [], sameOnce = [], buckets = [] }: Pick<Policy, 'requirements' | 'limits' | 'sameOnce' | 'buckets'>): boolean {
  const cuts = limits.length > 0 || sameOnce.length > 0 || buckets.some(({ max, maxShare }) => max !== undefined || maxShare !== undefined);
  return !cuts && requirements.every(asksForMore);
}

function asksForMore({ counts, atMost, excusedWhen, allOf = [], anyOf = [], someOf, within = [] }: Requirement): boolean {
  return counts?.share === undefined && atMost === undefined && excusedWhen === undefined && [...allOf, ...anyOf, ...(someOf?.of ?? []), ...within].every(asksForMore);
}

import type { PolicyNeeds } from '#credit-rules';

const joined = (left: readonly string[], right: readonly string[]): string[] => [...new Set([...left, ...right])].toSorted();

/** What must be read to count under both of two policies. */
export function joinedNeeds(left: PolicyNeeds, right: PolicyNeeds): PolicyNeeds {
  return {
    achievementKey: left.achievementKey || right.achievementKey,
    days: left.days || right.days,
    title: left.title || right.title,
    extra: joined(left.extra, right.extra),
    attributes: joined(left.attributes, right.attributes),
    profile: joined(left.profile, right.profile),
    rankOrPost: left.rankOrPost || right.rankOrPost,
    carryYears: Math.max(left.carryYears, right.carryYears),
    history: left.history || right.history,
    earlierYears: Math.max(left.earlierYears, right.earlierYears),
    cycleYears: Math.max(left.cycleYears, right.cycleYears),
  };
}

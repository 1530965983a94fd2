import type { Policy, Text } from '#credit-rules';

/** Stands for every flag where people with one are asked for. */
export const ANY_FLAG = 'any';

/** Flags that every policy may raise; the name of a rule or a cycle follows the colon. */
const TITLES: Readonly<Record<string, Text>> = {
  rank_changed: { zh: '年内职务职级变动，待人认定', en: 'Rank changed within the year; somebody has to decide' },
  new_in_post: { zh: '本年度新任职', en: 'New in post this year' },
  exemption_possible: { zh: '可能符合免修条件，待人认定', en: 'May be exempt; somebody has to decide' },
  cycle_at_risk: { zh: '多年周期可能不能如期达到', en: 'A cycle of several years may not be met in time' },
  cycle_not_met: { zh: '多年周期期满未达到', en: 'A cycle of several years ended unmet' },
};

/** What a flag says: the policy's own words for its consequences, or ours. */
export function flagTitle(policy: Policy, flag: string): Text {
  const consequence = policy.verdict?.consequences?.find(({ code }) => code === flag);
  const { zh, en } = consequence?.title ?? ownTitle(policy, flag) ?? { zh: flag, en: flag };
  return { zh, en };
}

function ownTitle(policy: Policy, flag: string): Text | undefined {
  const [kind = '', name] = flag.split(':');
  const title = TITLES[kind];
  const cycle = cycleOfFlag(flag) === undefined ? undefined : policy.cycles?.find(({ id }) => id === name)?.title;
  return title && cycle ? { zh: `${title.zh}：${cycle.zh}`, en: `${title.en}: ${cycle.en}` } : title;
}

/** The cycle that a flag speaks of, if it speaks of one. */
export function cycleOfFlag(flag: string): string | undefined {
  const [kind, cycle] = flag.split(':');
  return kind === 'cycle_at_risk' || kind === 'cycle_not_met' ? cycle : undefined;
}

import type { CycleDefinition, Measure, Policy, Requirement } from '#credit-rules';
import { sayAmount } from '../saying/say-amount';
import { sayCondition } from '../saying/say-condition';
import { sayMeasure, sayMeasured } from '../saying/say-measure';
import { sayOutcome } from '../saying/say-outcome';
import type { Speaker } from '../saying/speaker';
import type { JudgingWords } from './judging-words';
import type { Provision } from './provision';

export function requirementProvisions({ requirements, buckets = [] }: Policy, speaker: Speaker): Provision[] {
  return requirements.map((requirement) => sayRequirement(requirement, ledgerFinder(buckets), speaker));
}

export function cycleProvisions({ cycles = [], buckets = [] }: Policy, speaker: Speaker, judging: JudgingWords): Provision[] {
  const ledgerOf = ledgerFinder(buckets);
  return cycles.map((cycle) => {
    const yearly = (cycle.everyYear ?? []).map((requirement) => sayRequirement(requirement, ledgerOf, speaker));
    return {
      key: cycle.id,
      title: speaker.text(cycle.title),
      clause: cycle.clause,
      lines: [sayCycle(cycle, speaker, judging), ...(cycle.when ? [speaker.words.concerns(sayCondition(cycle.when, speaker))] : []), ...(cycle.makeUp ? [judging.makeUp] : [])],
      inner: [
        { key: 'cycle', title: judging.overCycle, lines: [], inner: cycle.requirements.map((requirement) => sayRequirement(requirement, ledgerOf, speaker)) },
        ...(yearly.length > 0 ? [{ key: 'every-year', title: judging.everyYear, lines: [], inner: yearly }] : []),
      ],
    };
  });
}

type LedgerOf = (measure: Measure) => string | undefined;

/** A bucket's amount is said in the unit of the bucket's own ledger. */
function ledgerFinder(buckets: NonNullable<Policy['buckets']>): LedgerOf {
  return (measure) => measure.ledger ?? buckets.find(({ id }) => id === (measure.bucket ?? measure.buckets?.[0]))?.ledger;
}

function sayRequirement(requirement: Requirement, ledgerOf: LedgerOf, speaker: Speaker): Provision {
  const { words } = speaker;
  const { allOf, anyOf, someOf, within = [], deadline, excusedWhen } = requirement;
  const group = allOf ?? anyOf ?? someOf?.of ?? [];
  const nested = (inner: readonly Requirement[]) => inner.map((one) => sayRequirement(one, ledgerOf, speaker));
  return {
    key: requirement.id,
    title: speaker.text(requirement.title),
    clause: requirement.clause,
    lines: [
      ...sayBounds(requirement, ledgerOf, speaker),
      ...(requirement.when ? [words.concerns(sayCondition(requirement.when, speaker))] : []),
      ...(deadline ? [words.deadline(speaker.field(deadline.after), deadline.months)] : []),
      ...(excusedWhen ? [words.excused(sayOutcome(excusedWhen, speaker))] : []),
      ...(requirement.advisory ? [words.advisory] : []),
      ...(requirement.proRate === false ? [words.noProRate] : []),
      ...(allOf ? [words.allOf] : []),
      ...(anyOf ? [words.anyOf] : []),
      ...(someOf ? [words.someOf(someOf.least, someOf.of.length)] : []),
    ],
    inner: [...nested(group), ...(within.length > 0 ? [{ key: 'within', title: words.within, lines: [], inner: nested(within) }] : [])],
  };
}

function sayBounds({ counts, atLeast, atMost }: Requirement, ledgerOf: LedgerOf, speaker: Speaker): string[] {
  if (!counts) return [];
  const measure = sayMeasure(counts, speaker);
  const said = (amount: NonNullable<typeof atLeast>) => (typeof amount === 'number' ? sayMeasured(amount, counts, ledgerOf(counts), speaker) : sayAmount(amount, speaker, ledgerOf(counts)));
  return [...(atLeast === undefined ? [] : [speaker.words.needs(measure, said(atLeast))]), ...(atMost === undefined ? [] : [speaker.words.allows(measure, said(atMost))])];
}

function sayCycle({ kind, years, firstYear, since = 'profile.rankSince' }: CycleDefinition, speaker: Speaker, judging: JudgingWords): string {
  if (kind === 'rolling') return judging.rolling(years);
  if (kind === 'since_appointment') return judging.since_appointment(years, speaker.field(since));
  return judging.fixed(years, firstYear === undefined ? '' : judging.fixedFrom(firstYear));
}

import type { TrainingDay, TrainingYear } from '#kernel';
import type { CompiledCycle } from '../compile/compile-cycles';
import type { CompiledPolicyParts } from '../compile/compile-policy';
import type { Trace } from '../explain/explanation';
import { both } from '../explain/words';
import type { CarryLot, Fact, PersonYear, YearHistory } from '../facts';
import type { CycleOutcome, Outcome, RequirementOutcome } from '../outcome';
import { bucketOf, totalOf, type Count } from './count';
import { countYear, type CountedYear } from './evaluate-year';
import { openJudgement, satisfied, type Judgement } from './judgement';
import { judgeRequirements } from './judge-requirements';
import { yearOfDay } from './training-year-window';

export interface CycleYears {
  readonly firstYear: TrainingYear;
  readonly lastYear: TrainingYear;
}

/** The years of the cycle that holds a given year, for one person; `undefined` when the cycle does not concern them. */
export function cycleYears(parts: CompiledPolicyParts, cycle: CompiledCycle, person: PersonYear): CycleYears | undefined {
  const { scene } = countYear(parts, { ...person, facts: [] }).context;
  if (!cycle.concerns.holds(scene)) return undefined;
  const { definition } = cycle;
  switch (definition.kind) {
    case 'rolling':
      return { firstYear: person.year - definition.years + 1, lastYear: person.year };
    case 'fixed':
      return from(person.year, definition.firstYear ?? person.year, definition.years);
    case 'since_appointment': {
      const since = cycle.since(scene);
      if (typeof since !== 'string' || since === '') return undefined;
      return from(person.year, yearOfDay(parts.policy, since as TrainingDay), definition.years);
    }
  }
}

function from(year: TrainingYear, first: TrainingYear, length: number): CycleYears | undefined {
  const begun = first + Math.floor((year - first) / length) * length;
  return { firstYear: begun, lastYear: begun + length - 1 };
}

/**
 * Counts the given years one after another, carrying surpluses along, then judges the cycle over their sums.
 * The person's newest year decides which cycle it is and whom it concerns.
 */
export function countCycle(parts: CompiledPolicyParts, cycle: CompiledCycle, years: readonly PersonYear[], trace?: Trace): CycleOutcome | undefined {
  const sorted = years.toSorted((left, right) => left.year - right.year);
  const newest = sorted.at(-1);
  const span = newest && cycleYears(parts, cycle, newest);
  if (!newest || !span) return undefined;
  const inside = sorted.filter((year) => year.year >= span.firstYear && year.year <= span.lastYear);
  const counted = countYears(parts, cycle.definition.makeUp ? withMakeUps(inside) : inside, trace);
  const judgement = judgeCycle(cycle, counted, newest, trace);
  const complete = newest.year === span.lastYear;
  const met = judgement.outcomes.every((outcome) => outcome.partOf !== undefined || outcome.advisory === true || satisfied(outcome));
  return {
    cycle: cycle.definition.id,
    ...span,
    complete,
    years: counted.map(({ context, outcome }) => ({ year: context.scene.year, outcome })),
    total: totalOf(judgement.count, 0),
    buckets: Object.fromEntries(parts.buckets.map((bucket) => [bucket.bucket.id, bucketOf(judgement.count, bucket.index)])),
    requirements: judgement.outcomes,
    verdict: met ? 'met' : complete ? 'not_met' : 'open',
  };
}

function countYears(parts: CompiledPolicyParts, years: readonly PersonYear[], trace: Trace | undefined): CountedYear[] {
  const counted: CountedYear[] = [];
  let carried: readonly CarryLot[] | undefined;
  const history: YearHistory[] = [];
  for (const year of years) {
    trace?.add({ step: 'total', ledger: parts.ledgers[0]?.id ?? '', amount: 0, words: both(`${year.year} 年`, `Year ${year.year}`) });
    const result = countYear(parts, { ...year, carryIn: carried ?? year.carryIn, history: [...(year.history ?? []), ...history] }, trace);
    carried = result.outcome.carryOut;
    history.push(remember(year.year, result.outcome));
    counted.push(result);
  }
  return counted;
}

/** What later years need to know of a counted year. */
export function remember(year: TrainingYear, outcome: Outcome): YearHistory {
  return {
    year,
    verdict: outcome.verdict,
    met: outcome.requirements.filter((requirement) => requirement.met).map((requirement) => requirement.id),
    notMet: outcome.requirements.filter((requirement) => !satisfied(requirement)).map((requirement) => requirement.id),
  };
}

/** Facts that make up for an earlier year of the cycle are counted there. */
function withMakeUps(years: readonly PersonYear[]): PersonYear[] {
  const moved = new Map<TrainingYear, Fact[]>();
  for (const year of years) {
    for (const fact of year.facts) {
      const target = makeUpYear(year, fact);
      if (target === undefined || target === year.year) continue;
      moved.set(target, [...(moved.get(target) ?? []), { ...fact, extra: { ...fact.extra, makeUpFor: target } }]);
    }
  }
  return years.map((year) => ({ ...year, facts: [...year.facts, ...(moved.get(year.year) ?? [])] }));
}

function makeUpYear(year: PersonYear, fact: Fact): TrainingYear | undefined {
  const decision = year.decisions.find((candidate) => candidate.kind === 'make_up' && candidate.factId === fact.id);
  const marked = decision?.kind === 'make_up' ? decision.forYear : fact.extra?.['makeUpFor'];
  return typeof marked === 'number' ? marked : undefined;
}

/** Over the sums first, then in every year. */
function judgeCycle(cycle: CompiledCycle, counted: readonly CountedYear[], newest: PersonYear, trace: Trace | undefined): Judgement {
  const last = counted.at(-1) as CountedYear;
  const sums = sumOf(counted.map((year) => year.count));
  const judgement = openJudgement(sums, { ...last.context, person: newest, trace });
  judgeRequirements(cycle.requirements, judgement, { byId: cycle.requirementById, span: 'cycle' });
  for (const { context, count } of counted) {
    if (cycle.everyYear.length === 0) break;
    const ofYear = openJudgement(count, { ...context, trace });
    judgeRequirements(cycle.everyYear, ofYear, { byId: cycle.requirementById, span: 'year' });
    judgement.outcomes.push(...ofYear.outcomes.map((outcome): RequirementOutcome => ({ ...outcome, id: `${outcome.id}@${context.scene.year}`, ...(outcome.partOf === undefined ? {} : { partOf: `${outcome.partOf}@${context.scene.year}` }) })));
  }
  return judgement;
}

/** Own credits of all years; what was carried from one year of the cycle to another is not counted twice. */
function sumOf(counts: readonly Count[]): Count {
  const [first] = counts;
  return {
    ledgers: (first?.ledgers ?? []).map((_, ledger) => ({
      // One after the other: for a run over everybody several times as quick as flattening.
      items: counts.slice(1).reduce((items, count) => items.concat(count.ledgers[ledger]?.items ?? []), first?.ledgers[ledger]?.items ?? []),
      own: counts.reduce((sum, count) => sum + (count.ledgers[ledger]?.own ?? 0), 0),
      brought: first?.ledgers[ledger]?.brought ?? 0,
    })),
    own: (first?.own ?? []).map((_, bucket) => counts.reduce((sum, count) => sum + (count.own[bucket] ?? 0), 0)),
    brought: first?.brought ?? [],
    lotsLeft: [],
  };
}


import type { Amount } from '../policy/conditions';
import type { OutcomeCondition } from '../policy/requirements';
import { compileAmount, type AmountFinder } from './compile-amount';
import { compileCondition } from './compile-condition';
import { compileCountMeasure } from './compile-count-measure';
import type { CompiledParts } from './compile-parts';
import type { JudgedView } from './judged-view';

export type OutcomeTest = (judgement: JudgedView) => boolean;

export function compileOutcomeCondition(condition: OutcomeCondition, parts: CompiledParts): OutcomeTest {
  const tests: OutcomeTest[] = [];
  const inner = (nested: OutcomeCondition): OutcomeTest => compileOutcomeCondition(nested, parts);
  if (condition.all) {
    const all = condition.all.map(inner);
    tests.push((judgement) => all.every((test) => test(judgement)));
  }
  if (condition.any) {
    const any = condition.any.map(inner);
    tests.push((judgement) => any.some((test) => test(judgement)));
  }
  if (condition.not) {
    const not = inner(condition.not);
    tests.push((judgement) => !not(judgement));
  }
  if (condition.allMet !== undefined) tests.push((judgement) => judgement.allMet() === condition.allMet);
  if (condition.requirement !== undefined) tests.push(requirementTest(condition.requirement, condition.is ?? 'met'));
  if (condition.measure) tests.push(measureTest(condition, parts));
  if (condition.verdict !== undefined) {
    const allowed = [condition.verdict].flat();
    tests.push((judgement) => judgement.verdict !== undefined && allowed.includes(judgement.verdict));
  }
  if (condition.flag !== undefined) tests.push((judgement) => judgement.flags.has(condition.flag ?? ''));
  if (condition.profile) {
    const profile = compileCondition(condition.profile, parts.ladders);
    tests.push((judgement) => profile.holds(judgement.scene));
  }
  if (condition.fact) tests.push(factTest(condition.fact, parts));
  if (condition.consecutive) tests.push(consecutiveTest(condition.consecutive));
  return (judgement) => tests.every((test) => test(judgement));
}

function requirementTest(id: string, expected: 'met' | 'not_met' | 'excused' | 'pending'): OutcomeTest {
  return (judgement) => {
    const outcome = judgement.outcomes.find((candidate) => candidate.id === id);
    if (!outcome) return false;
    switch (expected) {
      case 'met':
        return outcome.met;
      case 'excused':
        return outcome.excused === true;
      case 'pending':
        return outcome.pending === true;
      case 'not_met':
        return !outcome.met && !outcome.excused && !outcome.pending;
    }
  };
}

function measureTest(condition: OutcomeCondition, parts: CompiledParts): OutcomeTest {
  const measure = compileCountMeasure(condition.measure ?? {}, parts);
  const bound = (amount: Amount | undefined) => (amount === undefined ? undefined : compileAmount(amount, parts.ladders));
  const [atLeast, above, atMost, below] = [bound(condition.atLeast), bound(condition.above), bound(condition.atMost), bound(condition.below)];
  return ({ count, scene }) => {
    const order = (find: AmountFinder): number => measure.order(count, scene, find(scene) ?? 0);
    return (!atLeast || order(atLeast) >= 0) && (!above || order(above) > 0) && (!atMost || order(atMost) <= 0) && (!below || order(below) < 0);
  };
}

function factTest(condition: NonNullable<OutcomeCondition['fact']>, parts: CompiledParts): OutcomeTest {
  const test = compileCondition(condition, parts.ladders);
  return ({ count, scene }) =>
    count.ledgers.some((ledger) =>
      ledger.items.some((item) => {
        scene.fact = item.fact;
        return test.holds(scene);
      }),
    );
}

function consecutiveTest(wanted: NonNullable<OutcomeCondition['consecutive']>): OutcomeTest {
  const verdicts = wanted.verdict === undefined ? undefined : [wanted.verdict].flat();
  return (judgement) => {
    const { notMet } = wanted;
    const thisYear = notMet === undefined ? judgement.verdict !== undefined && verdicts?.includes(judgement.verdict) === true : requirementTest(notMet, 'not_met')(judgement);
    if (!thisYear) return false;
    const history = judgement.history;
    for (let back = 1; back < wanted.years; back += 1) {
      const year = history.find((candidate) => candidate.year === judgement.scene.year - back);
      const fits = year && (notMet === undefined ? verdicts?.includes(year.verdict) : year.notMet.includes(notMet));
      if (!fits) return false;
    }
    return true;
  };
}

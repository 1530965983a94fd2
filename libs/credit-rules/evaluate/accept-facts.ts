import type { Candidate, Route } from '../compile/routes';
import type { Scene } from '../compile/scene';
import { ONE, type Ratio } from '../compile/ratio';
import { both } from '../explain/words';
import type { Fact } from '../facts';
import type { Text } from '../policy/text';
import { decisionsOf, type PersonContext } from './person-context';
import { shareOfDays } from './training-year-window';

/** A fact with the rule that counts it. */
export interface AcceptedFact {
  readonly fact: Fact;
  readonly candidate: Candidate;
  /** Whole years between the fact's year and the one evaluated. */
  readonly offset: number;
  readonly dayShare: Ratio;
}

/** Accept evidence, find the rule, pass the gates: the first stations of the evaluation. */
export function acceptFacts(context: PersonContext): AcceptedFact[] {
  const { scene, person, parts } = context;
  const takenBack = takenBackFacts(person.facts);
  const ruledOut = person.decisions.length === 0 ? [] : decisionsOf(person, 'fact_excluded');
  const madeUp = person.decisions.length === 0 ? [] : decisionsOf(person, 'make_up');
  const accepted: AcceptedFact[] = [];
  for (const fact of person.facts) {
    scene.fact = fact;
    if (takenBack?.has(fact.id)) {
      refuse(context, both('已冲销', 'taken back by a correction'));
      continue;
    }
    const decision = ruledOut.length === 0 ? undefined : ruledOut.find((candidate) => candidate.factId === fact.id);
    if (decision) {
      refuse(context, both(`经审定不计：${decision.reason}`, `not counted by decision: ${decision.reason}`));
      continue;
    }
    const route = parts.routeOf(fact.kind);
    const refusal = route.refusals.length === 0 ? undefined : route.refusals.find((candidate) => candidate.test.holds(scene));
    if (refusal) {
      refuse(context, both(`不予认定：${refusal.refusal.title.zh}`, `not accepted: ${refusal.refusal.title.en}`), refusal.refusal);
      continue;
    }
    const candidate = firstFitting(route, scene);
    if (!candidate) {
      refuse(context, both('没有条款计算此类学习', 'no rule counts this kind of study'));
      continue;
    }
    const makeUpYear = (madeUp.length === 0 ? undefined : madeUp.find((made) => made.factId === fact.id)?.forYear) ?? fact.extra?.['makeUpFor'];
    const placed = typeof makeUpYear === 'number' ? placeMakeUp(context, makeUpYear) : placeInYear(context, fact, candidate);
    if (!placed || !passesGates(context, candidate)) continue;
    accepted.push({ fact, candidate, offset: placed.offset, dayShare: placed.dayShare });
  }
  return accepted;
}

function firstFitting({ candidates }: Route, scene: Scene): Candidate | undefined {
  for (const candidate of candidates) if (candidate.test === undefined || candidate.test.holds(scene)) return candidate;
  return undefined;
}

/** Facts that were taken back, and the corrections that took them back. */
function takenBackFacts(facts: readonly Fact[]): Set<number> | undefined {
  let taken: Set<number> | undefined;
  for (const fact of facts) {
    if (fact.reverses !== undefined) (taken ??= new Set()).add(fact.reverses).add(fact.id);
  }
  return taken;
}

type Placement = Pick<AcceptedFact, 'offset' | 'dayShare'>;

const THIS_YEAR: Placement = { offset: 0, dayShare: ONE };

function placeInYear(context: PersonContext, fact: Fact, { rule }: Candidate): Placement | undefined {
  const { scene, parts } = context;
  const lasts = Math.max(rule.spreadYears, rule.validYears);
  if (parts.splitByDay && lasts <= 1) {
    const dayShare = shareOfDays(fact, context.window);
    if (dayShare) return dayShare === ONE ? THIS_YEAR : { offset: 0, dayShare };
    refuse(context, both('没有日期在本学年内', 'no day of it lies in this training year'));
    return undefined;
  }
  const offset = scene.year - parts.yearOf(fact, scene.year);
  if (offset === 0) return THIS_YEAR;
  if (offset > 0 && offset < lasts) return { offset, dayShare: ONE };
  refuse(context, both('不属于本学年', 'belongs to another training year'));
  return undefined;
}

function placeMakeUp(context: PersonContext, forYear: number): Placement | undefined {
  if (forYear === context.scene.year) return THIS_YEAR;
  refuse(context, both(`补训，计入 ${forYear} 年`, `make-up training, counted in ${forYear}`));
  return undefined;
}

function passesGates(context: PersonContext, candidate: Candidate): boolean {
  for (const { gate, test } of candidate.rule.gates) {
    if (test.holds(context.scene)) continue;
    if (gate.flag !== undefined) context.flags.add(gate.flag);
    refuse(context, both(`未达到“${gate.title.zh}”，不计`, `not counted, “${gate.title.en}” is not satisfied`), gate);
    return false;
  }
  return true;
}

function refuse(context: PersonContext, words: Text, source?: { readonly clause?: string; readonly title: Text }): void {
  context.trace?.add({
    step: 'not_accepted',
    ledger: context.parts.ledgers[0]?.id ?? '',
    amount: 0,
    words,
    factId: context.scene.fact.id,
    title: source?.title,
    clause: source?.clause,
  });
}

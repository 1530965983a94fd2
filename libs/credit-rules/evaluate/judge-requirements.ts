import { addDays, formatTrainingDay, type TrainingDay } from '#kernel';
import type { CompiledRequirement } from '../compile/compile-judgement';
import { both, number } from '../explain/words';
import type { RequirementOutcome } from '../outcome';
import type { Judgement } from './judgement';
import { neededInForce } from './needed';
import { excusesOf, type Excuses } from './excuses';
import type { PersonContext } from './person-context';

/** Judges every requirement that concerns the person: first what is met, then what is excused. */
export function judgeRequirements(
  requirements: readonly CompiledRequirement[],
  judgement: Judgement,
  of: JudgedSet = { byId: judgement.context.parts.requirementById, span: 'year' },
): void {
  const excuses = excusesOf(judgement.context, of.span);
  for (const requirement of requirements) judgeOne(requirement, undefined, judgement, excuses);
  if (requirements.some(usesExcuse)) excuseByOtherDuties(requirements, judgement);
  if (judgement.context.trace) explainOutcomes(judgement, of.byId);
}

/** Requirements by id, and whether they are judged over a year or over a whole cycle. */
export interface JudgedSet {
  readonly byId: ReadonlyMap<string, CompiledRequirement>;
  readonly span: 'year' | 'cycle';
}

/** Judges one requirement and its parts, and records it; `undefined` when it does not concern the person. */
function judgeOne(requirement: CompiledRequirement, partOf: string | undefined, judgement: Judgement, excuses: Excuses): RequirementOutcome | undefined {
  const { context, outcomes } = judgement;
  if (!requirement.concerns.holds(context.scene)) return undefined;
  const place = outcomes.length;
  const found = requirement.measure ? judgeLeaf(requirement, judgement) : judgeGroup(requirement, judgement, excuses);
  if (!found) return undefined;
  const { id, advisory } = requirement.requirement;
  const outcome: Writable<RequirementOutcome> = { id, needed: found.needed, counted: found.counted, met: found.met };
  for (const part of requirement.within) {
    const judged = judgeOne(part, id, judgement, excuses);
    if (judged && !judged.met && !judged.pending && !stoodIn(judged, excuses)) outcome.met = false;
  }
  if (excuses?.has('*') || excuses?.has(id)) outcome.excused = true;
  if (found.pending) outcome.pending = true;
  if (partOf !== undefined) outcome.partOf = partOf;
  if (advisory) outcome.advisory = true;
  if (place === outcomes.length) outcomes.push(outcome);
  else outcomes.splice(place, 0, outcome);
  return outcome;
}

type Writable<T> = { -readonly [key in keyof T]: T[key] };

interface Found {
  readonly needed: number;
  readonly counted: number;
  readonly met: boolean;
  readonly pending?: boolean;
}

function judgeLeaf(requirement: CompiledRequirement, judgement: Judgement): Found | undefined {
  const { count, context } = judgement;
  const { measure } = requirement;
  if (!measure) return undefined;
  if (requirement.deadlineAfter) return judgeDeadline(requirement, judgement);
  const needed = neededInForce(requirement, context);
  const ceiling = requirement.atMost?.(context.scene);
  if (needed === undefined && ceiling === undefined) return undefined;
  const counted = measure.value(count, context.scene);
  const enough = needed === undefined || measure.order(count, context.scene, needed) >= 0;
  const notTooMuch = ceiling === undefined || measure.order(count, context.scene, ceiling) <= 0;
  return { needed: needed ?? ceiling ?? 0, counted, met: enough && notTooMuch };
}

/** Once only: done in an earlier year, done by the day, or still open. */
function judgeDeadline(requirement: CompiledRequirement, { count, context }: Judgement): Found | undefined {
  const { measure, deadlineAfter } = requirement;
  const { deadline, id } = requirement.requirement;
  const since = deadlineAfter?.(context.scene);
  const needed = neededInForce(requirement, context);
  if (!measure || !deadline || typeof since !== 'string' || since === '' || since > context.window.end || needed === undefined) return undefined;
  if (context.person.history?.some((year) => year.met.includes(id))) return { needed, counted: needed, met: true };
  const lastDay = monthsAfter(since, deadline.months);
  // Long past, and nobody remembers it as missing: there is nothing to say.
  if (lastDay < context.window.start && !context.person.history?.some((year) => year.notMet.includes(id))) return undefined;
  const counted = measure.value(count, context.scene, lastDay);
  const met = measure.order(count, context.scene, needed, lastDay) >= 0;
  return { needed, counted, met, pending: !met && lastDay > context.window.end };
}

/** The same day of the month some months later, or that month's last day; the deadline includes it. */
export function monthsAfter(day: TrainingDay, months: number): TrainingDay {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, monthOfYear] = [Math.floor(month / 12), (month % 12) + 1];
  const same = formatTrainingDay(year, monthOfYear, Number(day.slice(8)));
  const nextMonth = formatTrainingDay(Math.floor((month + 1) / 12), ((month + 1) % 12) + 1, 1) as TrainingDay;
  return same ?? addDays(nextMonth, -1);
}

function judgeGroup(requirement: CompiledRequirement, judgement: Judgement, excuses: Excuses): Found | undefined {
  const parts = requirement.parts.flatMap((part) => judgeOne(part, requirement.requirement.id, judgement, excuses) ?? []);
  if (parts.length === 0) return undefined;
  const needed = requirement.least ?? parts.length;
  const done = parts.filter((part) => part.met || stoodIn(part, excuses)).length;
  const open = parts.filter((part) => part.pending && !part.met && !stoodIn(part, excuses)).length;
  return { needed: needed * 100, counted: done * 100, met: done >= needed, pending: done < needed && done + open >= needed };
}

/** An excuse of its own stands in for a part; being excused from everything says nothing about what was done. */
function stoodIn(part: RequirementOutcome, excuses: Excuses): boolean {
  return part.excused === true && !excuses?.has('*');
}

function usesExcuse(requirement: CompiledRequirement): boolean {
  return requirement.excused !== undefined || [...requirement.parts, ...requirement.within].some(usesExcuse);
}

/** Excuses look at what was met before any of them applied, so their order does not matter. */
function excuseByOtherDuties(requirements: readonly CompiledRequirement[], judgement: Judgement): void {
  const excused = new Set<string>();
  const visit = (list: readonly CompiledRequirement[]): void => {
    for (const requirement of list) {
      if (requirement.excused?.(judgement)) excused.add(requirement.requirement.id);
      visit(requirement.parts);
      visit(requirement.within);
    }
  };
  visit(requirements);
  if (excused.size === 0) return;
  judgement.outcomes = judgement.outcomes.map((outcome) => (excused.has(outcome.id) ? { ...outcome, excused: true } : outcome));
}

function explainOutcomes({ outcomes, context }: Judgement, byId: ReadonlyMap<string, CompiledRequirement>): void {
  for (const outcome of outcomes) {
    const compiled = byId.get(outcome.id);
    if (!compiled) continue;
    const { title, clause } = compiled.requirement;
    const unit = compiled.measure?.unit ?? both('项', 'items');
    const state = stateWords(outcome);
    const changed = changedWords(outcome, compiled, context);
    context.trace?.add({
      step: 'requirement',
      ledger: context.parts.ledgers[0]?.id ?? '',
      amount: 0,
      id: outcome.id,
      title,
      clause,
      words: both(
        `${title.zh}：要求 ${number(outcome.needed)} ${unit.zh}${changed.zh}，计入 ${number(outcome.counted)} ${unit.zh}，${state.zh}`,
        `${title.en}: ${number(outcome.needed)} ${unit.en} needed${changed.en}, ${number(outcome.counted)} ${unit.en} counted, ${state.en}`,
      ),
    });
  }
}

/** What the clause itself asks, where months or decisions changed it. */
function changedWords(outcome: RequirementOutcome, compiled: CompiledRequirement, context: PersonContext): { zh: string; en: string } {
  const base = compiled.atLeast?.(context.scene);
  if (base === undefined || base === outcome.needed) return both('', '');
  return both(`（条款为 ${number(base)}）`, ` (the clause says ${number(base)})`);
}

function stateWords(outcome: RequirementOutcome): { zh: string; en: string } {
  if (outcome.met) return both('达到', 'met');
  if (outcome.excused) return both('免除', 'excused');
  if (outcome.pending) return both('未到期限', 'not due yet');
  const missing = outcome.needed - outcome.counted;
  return missing > 0 ? both(`还差 ${number(missing)}`, `${number(missing)} missing`) : both('未达到', 'not met');
}

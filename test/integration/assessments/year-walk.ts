import { DomainError } from '#kernel';
import type { Dice } from '../classes/walkers';
import type { YearCity } from './year-city';
import type { ModelClass, ModelPerson, YearModel } from './year-model';

export interface ModelClaim {
  readonly claimId: number;
  readonly person: ModelPerson;
  readonly quantity: number;
  state: 'submitted' | 'passed_up' | 'approved' | 'over';
}

/**
 * A year under way, with the same acts done to the product and to the model. Acts of a round go on at once; what is to be done is drawn before
 * anything is waited for, so a seed is a year. Each act takes whom it touches for itself, since reversing and counting anew, moving and taking
 * back, closing and reopening do not commute. New records commute with everything (a year is a sum), so an import goes to anybody; so do jobs.
 */
export interface YearWalk {
  readonly city: YearCity;
  readonly model: YearModel;
  readonly dice: Dice;
  readonly claims: ModelClaim[];
  /** Of this round. */
  readonly taken: Set<ModelPerson | ModelClass>;
  /** How often each act was done. */
  readonly done: Map<string, number>;
  /** Of the last imported row, newcomer …: none is given twice. */
  lastNumber: number;
}

const MOST_DRAWS = 40;

/** Somebody who fits and whom no other act of the round touches. */
export function takePerson({ model, dice, taken }: YearWalk, fits: (person: ModelPerson) => boolean): ModelPerson | undefined {
  const people = [...model.people.values()];
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const person = dice.pick(people);
    if (taken.has(person) || !fits(person)) continue;
    taken.add(person);
    return person;
  }
  return undefined;
}

export function takeClass({ model, dice, taken }: YearWalk, fits: (one: ModelClass) => boolean): ModelClass | undefined {
  const fitting = model.classes.filter((one) => !taken.has(one) && fits(one));
  if (fitting.length === 0) return undefined;
  const found = dice.pick(fitting);
  taken.add(found);
  return found;
}

export function takeClaim({ claims, dice, taken }: YearWalk, states: readonly ModelClaim['state'][]): ModelClaim | undefined {
  const fitting = claims.filter(({ state, person }) => states.includes(state) && !taken.has(person));
  if (fitting.length === 0) return undefined;
  const found = dice.pick(fitting);
  taken.add(found.person);
  return found;
}

export function nextNumber(walk: YearWalk): number {
  walk.lastNumber += 1;
  return walk.lastNumber;
}

export function count({ done }: YearWalk, act: string): void {
  done.set(act, (done.get(act) ?? 0) + 1);
}

/** The same by several at once: it happens once, the others are refused with one of these codes. */
export async function onceOf(tries: readonly (() => Promise<unknown>)[], codes: readonly string[]): Promise<void> {
  const outcomes = await Promise.allSettled(tries.map((attempt) => attempt()));
  const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
  for (const refusal of refusals) if (!(refusal instanceof DomainError) || !codes.includes(refusal.code)) throw refusal;
  if (refusals.length !== tries.length - 1) throw new Error(`of ${tries.length} at once ${tries.length - refusals.length} were done`);
}

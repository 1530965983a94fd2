import { instantOfField } from '../../words/days';
import type { TypedClass } from './typed-class';

export interface ClassProblem {
  readonly fieldId: keyof TypedClass;
  readonly problem: 'titleShort' | 'choose' | 'organiserMissing' | 'hostMissing' | 'dateMissing' | 'datesReversed' | 'peopleWrong' | 'leastAboveCapacity' | 'periodReversed' | 'afterStart';
}

const CHOICES = ['kind', 'type', 'form', 'category', 'organiserLevel', 'approval'] as const satisfies readonly (keyof TypedClass)[];
const MOST_PEOPLE = 5_000;

/** What the server would refuse, found before it is asked; in the order of the form. */
export function problemsOfClass(typed: TypedClass): ClassProblem[] {
  const problems: ClassProblem[] = [];
  const say = (fieldId: keyof TypedClass, problem: ClassProblem['problem']) => void problems.push({ fieldId, problem });
  if ([...typed.title.trim()].length < 2) say('title', 'titleShort');
  for (const choice of CHOICES) if (typed[choice] === '') say(choice, 'choose');
  if (typed.organiser.trim() === '') say('organiser', 'organiserMissing');
  if (typed.hostUnitId === null) say('hostUnitId', 'hostMissing');
  if (typed.startsOn === '') say('startsOn', 'dateMissing');
  if (typed.endsOn === '') say('endsOn', 'dateMissing');
  else if (typed.startsOn > typed.endsOn) say('endsOn', 'datesReversed');
  if (!isCount(typed.capacity, 1)) say('capacity', 'peopleWrong');
  if (!isCount(typed.leastPeople, 0)) say('leastPeople', 'peopleWrong');
  else if (isCount(typed.capacity, 1) && Number(typed.leastPeople) > Number(typed.capacity)) say('leastPeople', 'leastAboveCapacity');
  if (!isCount(typed.waitingCapacity, 0)) say('waitingCapacity', 'peopleWrong');
  if (typed.enrolOpensAt !== '' && typed.enrolClosesAt !== '' && typed.enrolOpensAt >= typed.enrolClosesAt) say('enrolClosesAt', 'periodReversed');
  for (const field of ['enrolClosesAt', 'decideBy'] as const) if (isAfter(typed[field], typed.startsOn)) say(field, 'afterStart');
  return problems;
}

function isCount(written: string, least: number): boolean {
  return /^\d{1,4}$/.test(written.trim()) && Number(written) >= least && Number(written) <= MOST_PEOPLE;
}

function isAfter(field: string, day: string): boolean {
  return instantOfField(field) !== null && day !== '' && field.slice(0, 10) > day;
}

import { addDays, daysBetween, formatTrainingDay, type TrainingDay, type TrainingYear } from '#kernel';
import { ONE, type Ratio } from '../compile/ratio';
import type { Fact } from '../facts';
import type { Policy } from '../policy/policy-document';

export interface YearWindow {
  readonly start: TrainingDay;
  readonly end: TrainingDay;
}

/** First and last day of a training year. */
export function yearWindow(policy: Pick<Policy, 'year'>, year: TrainingYear): YearWindow {
  const startsOn = policy.year?.startsOn ?? '01-01';
  const shift = startsOn !== '01-01' && policy.year?.namedBy !== 'start' ? 1 : 0;
  const [month, dayOfMonth] = startsOn.split('-').map(Number) as [number, number];
  const start = formatTrainingDay(year - shift, month, dayOfMonth) as TrainingDay;
  const next = formatTrainingDay(year - shift + 1, month, dayOfMonth) as TrainingDay;
  return { start, end: addDays(next, -1) };
}

/** The training year a day lies in. */
export function yearOfDay(policy: Pick<Policy, 'year'>, day: TrainingDay): TrainingYear {
  const startsOn = policy.year?.startsOn ?? '01-01';
  const calendar = Number(day.slice(0, 4));
  if (startsOn === '01-01') return calendar;
  const begun = day.slice(5) >= startsOn ? calendar : calendar - 1;
  return policy.year?.namedBy === 'start' ? begun : begun + 1;
}

/** The training year a fact counts in (its first one, where several); under `ledger` the year it was filed in. */
export function trainingYearOf(policy: Pick<Policy, 'year'>, fact: Pick<Fact, 'startsOn' | 'endsOn' | 'trainingYear' | 'extra'>): TrainingYear {
  switch (policy.year?.decidedBy ?? 'ledger') {
    case 'start':
    case 'split_by_day':
      return yearOfDay(policy, fact.startsOn);
    case 'end':
      return yearOfDay(policy, fact.endsOn);
    case 'certificate': {
      const day = fact.extra?.['certificateOn'];
      return yearOfDay(policy, typeof day === 'string' && day !== '' ? day : fact.endsOn);
    }
    case 'ledger':
      return fact.trainingYear ?? yearOfDay(policy, fact.startsOn);
  }
}

/** The part of a fact's days that lies in a window, or `undefined` when none does. */
export function shareOfDays(fact: Pick<Fact, 'startsOn' | 'endsOn'>, window: YearWindow): Ratio | undefined {
  const from = fact.startsOn > window.start ? fact.startsOn : window.start;
  const until = fact.endsOn < window.end ? fact.endsOn : window.end;
  const inside = daysBetween(from, until) + 1;
  if (inside <= 0) return undefined;
  const all = daysBetween(fact.startsOn, fact.endsOn) + 1;
  return inside === all ? ONE : { n: inside, d: all };
}

/** Year windows are asked for once a person; there are only a few years. */
export function windowFinder(policy: Pick<Policy, 'year'>): (year: TrainingYear) => YearWindow {
  const known = new Map<TrainingYear, YearWindow>();
  return (year) => {
    const window = known.get(year);
    if (window) return window;
    const found = yearWindow(policy, year);
    known.set(year, found);
    return found;
  };
}

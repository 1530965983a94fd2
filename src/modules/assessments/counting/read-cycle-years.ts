import type { TrainingYear } from '#kernel';
import { yearWindow } from '#credit-rules';
import type { RawConnection } from './raw-connection';
import { readPeople, type PersonAtHand } from './read-people';
import { neededBy, readYear, type CountTask, type PersonToCount, type ToCount } from './read-year';

interface EarlierYear {
  readonly served: ReadonlyMap<number, PersonAtHand>;
  readonly toCount: ToCount;
}

/**
 * The earlier years of the cycles that concern these people, oldest first, each read once for all of them: as what they were at its end, wherever
 * they served, under the policy that judges the year that is counted. A policy without cycles costs nothing.
 */
export async function readCycleYears(connection: RawConnection, task: CountTask, people: readonly PersonAtHand[], toCount: ToCount): Promise<(personId: number) => PersonToCount[]> {
  const years: EarlierYear[] = [];
  for (const [year, ids] of yearsOfCycles(task, people, toCount)) years.push(await readEarlier(connection, task, year, ids));
  return (personId) =>
    years.flatMap(({ served, toCount: inThatYear }) => {
      const person = served.get(personId);
      return person ? [inThatYear(person)] : [];
    });
}

/** Whom to read in which year. */
function yearsOfCycles({ year, policy }: CountTask, people: readonly PersonAtHand[], toCount: ToCount): readonly (readonly [TrainingYear, number[]])[] {
  const { cyclesOf, needs } = policy.compiled;
  const concerned = new Map<TrainingYear, number[]>();
  for (let earlier = year - needs.cycleYears; earlier < year; earlier += 1) concerned.set(earlier, []);
  for (const person of people) {
    const first = Math.min(year, ...cyclesOf(toCount(person).input).map(({ firstYear }) => firstYear));
    for (let earlier = first; earlier < year; earlier += 1) concerned.get(earlier)?.push(person.personId);
  }
  return [...concerned].filter(([, ids]) => ids.length > 0);
}

async function readEarlier(connection: RawConnection, { policy, priorRuns, kindOf, withReasons = false, writtenBefore, ...task }: CountTask, year: TrainingYear, ids: readonly number[]): Promise<EarlierYear> {
  const { end } = yearWindow(policy.policy, year);
  const ofYear: CountTask = { year, asOf: end < task.asOf ? end : task.asOf, unitPath: '', selection: { ids }, policy, priorRuns, kindOf, withReasons, writtenBefore };
  const people = await readPeople(connection, { ...ofYear, fields: neededBy(ofYear).profile });
  return { served: new Map(people.map((person) => [person.personId, person])), toCount: people.length === 0 ? nobody : await readYear(connection, ofYear, people) };
}

function nobody(): never {
  throw new Error('nobody served in that year');
}

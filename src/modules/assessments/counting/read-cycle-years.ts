import type { TrainingYear } from '#kernel';
import { yearWindow } from '#credit-rules';
import type { RawConnection } from './raw-connection';
import { readPeople, type PersonAtHand } from './read-people';
import { neededBy, readYear, type CountTask, type PersonToCount, type ToCount } from './read-year';

/** Of one person, as each version is to be told of them. */
export type EarlierYears = Pick<PersonToCount, 'earlier' | 'earlierAgainst'>;

interface EarlierYear {
  readonly served: ReadonlyMap<number, PersonAtHand>;
  readonly toCount: ToCount;
}

/**
 * The earlier years of the cycles that concern these people, oldest first, each read once for all of them: as what they were at its end, wherever
 * they served, under the policy that judges the year that is counted. A version that is counted beside it is told from the same reading, unless
 * its years begin on another day: then they end on another, too. A policy without cycles costs nothing.
 */
export async function readCycleYears(connection: RawConnection, task: CountTask, people: readonly PersonAtHand[], toCount: ToCount): Promise<(personId: number) => EarlierYears> {
  const { against, ...alone } = task;
  if (against === undefined) {
    const earlierOf = await readEarlierYears(connection, alone, people, toCount);
    return (personId) => ({ earlier: earlierOf(personId) });
  }
  if (yearWindow(task.policy.policy, task.year).end === yearWindow(against.policy, task.year).end) {
    const bothOf = await readEarlierYears(connection, task, people, toCount);
    return (personId) => {
      const earlier = bothOf(personId);
      return { earlier, earlierAgainst: earlier.map(asAgainst) };
    };
  }
  const earlierOf = await readEarlierYears(connection, alone, people, toCount);
  const againstOf = await readEarlierYears(connection, { ...alone, policy: against }, people, (person) => asAgainst(toCount(person)));
  return (personId) => ({ earlier: earlierOf(personId), earlierAgainst: againstOf(personId) });
}

async function readEarlierYears(connection: RawConnection, task: CountTask, people: readonly PersonAtHand[], toCount: ToCount): Promise<(personId: number) => PersonToCount[]> {
  const years: EarlierYear[] = [];
  for (const [year, ids] of yearsOfCycles(task, people, toCount)) years.push(await readEarlier(connection, task, year, ids));
  return (personId) =>
    years.flatMap(({ served, toCount: inThatYear }) => {
      const person = served.get(personId);
      return person ? [inThatYear(person)] : [];
    });
}

function asAgainst({ inputAgainst, ...read }: PersonToCount): PersonToCount {
  if (!inputAgainst) throw new Error('the version to compare with was told nothing');
  return { ...read, input: inputAgainst };
}

/** Whom to read in which year. */
function yearsOfCycles(task: CountTask, people: readonly PersonAtHand[], toCount: ToCount): readonly (readonly [TrainingYear, number[]])[] {
  const { year, policy, against } = task;
  const concerned = new Map<TrainingYear, number[]>();
  for (let earlier = year - neededBy(task).cycleYears; earlier < year; earlier += 1) concerned.set(earlier, []);
  for (const person of people) {
    const { input, inputAgainst } = toCount(person);
    const cycles = [...policy.compiled.cyclesOf(input), ...(against && inputAgainst ? against.compiled.cyclesOf(inputAgainst) : [])];
    const first = Math.min(year, ...cycles.map(({ firstYear }) => firstYear));
    for (let earlier = first; earlier < year; earlier += 1) concerned.get(earlier)?.push(person.personId);
  }
  return [...concerned].filter(([, ids]) => ids.length > 0);
}

async function readEarlier(connection: RawConnection, task: CountTask, year: TrainingYear, ids: readonly number[]): Promise<EarlierYear> {
  const { policy, against, priorRuns, kindOf, withReasons = false, writtenBefore } = task;
  const { end } = yearWindow(policy.policy, year);
  const ofYear: CountTask = { year, asOf: end < task.asOf ? end : task.asOf, unitPath: '', selection: { ids }, policy, ...(against ? { against } : {}), priorRuns, kindOf, withReasons, writtenBefore };
  const people = await readPeople(connection, { ...ofYear, fields: neededBy(ofYear).profile });
  return { served: new Map(people.map((person) => [person.personId, person])), toCount: people.length === 0 ? nobody : await readYear(connection, ofYear, people) };
}

function nobody(): never {
  throw new Error('nobody served in that year');
}

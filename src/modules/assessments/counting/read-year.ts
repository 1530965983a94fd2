import type { TrainingDay, TrainingYear } from '#kernel';
import type { Fact, PersonYear, PolicyNeeds } from '#credit-rules';
import type { ReadyPolicy } from '../../credit-policy/public';
import { joinedNeeds } from './joined-needs';
import { inputUnder } from './person-input';
import type { PersonSelection } from './person-selection';
import { readInheritance, runsBefore, yearsRemembered, type PriorRun } from './prior-years';
import type { RawConnection } from './raw-connection';
import { readFacts, type FactLists, type KindOf } from './read-facts';
import type { PersonAtHand } from './read-people';

export interface CountTask {
  readonly year: TrainingYear;
  readonly asOf: TrainingDay;
  /** Subtree; `''` for everybody. */
  readonly unitPath: string;
  /** The people of an annual assessment's roster instead. */
  readonly rosterOf?: number;
  readonly selection: PersonSelection;
  readonly policy: ReadyPolicy;
  /** Another version under which the same is counted beside it. */
  readonly against?: ReadyPolicy;
  /** Of the years before this one, and before those of its cycles. */
  readonly priorRuns: readonly PriorRun[];
  readonly kindOf: KindOf;
  /** For an explanation: decisions come with their reasons. A total does not depend on them. */
  readonly withReasons?: boolean;
  /** Only what was written before this instant: a year as it stood then. */
  readonly writtenBefore?: Date | undefined;
  /** Also the earlier years of the policy's cycles. */
  readonly cycles?: boolean;
}

export interface PersonToCount {
  readonly person: PersonAtHand;
  /** How many ledger lines of the year were read. */
  readonly linesRead: number;
  readonly input: PersonYear;
  /** What the version beside it is told. */
  readonly inputAgainst?: PersonYear;
  /** The earlier years of the cycles that concern the person, oldest first; years without a posting at their end are left aside. */
  readonly earlier?: readonly PersonToCount[];
  /** The same for the version beside it; its input is what that one is told. */
  readonly earlierAgainst?: readonly PersonToCount[];
}

/** What the rules are told of a person is put together when it is asked for, and forgotten by then. */
export type ToCount = (person: PersonAtHand) => PersonToCount;

/** Reads one year of these people, who are some hundreds at most, in order of id. */
export async function readYear(connection: RawConnection, task: CountTask, people: readonly PersonAtHand[]): Promise<ToCount> {
  const { policy, against } = task;
  const needs = neededBy(task);
  const selection = 'ids' in task.selection ? { ids: people.map(({ personId }) => personId) } : { from: people[0]?.personId ?? 0, to: people.at(-1)?.personId ?? 0 };
  const years: FactLists[] = [];
  for (let yearsBack = 0; yearsBack <= needs.earlierYears; yearsBack += 1) {
    years.push(await readFacts(connection, { ...task, withReasons: task.withReasons ?? false, selection, year: task.year - yearsBack, yearsBack, needs }));
  }
  const inherited = await readInheritance(connection, runsBefore(task.priorRuns, task.year, yearsRemembered(needs)), people.map(({ personId }) => personId), needs);
  const inputOf = await inputUnder(connection, policy, task, selection);
  const inputAgainst = against && (await inputUnder(connection, against, task, selection));
  return (person) => {
    const lines = years.map((lists) => lists.of(person.personId));
    const read = { person, lines, inheritance: inherited.get(person.personId) };
    return { person, linesRead: (lines[0] as Fact[]).length, input: inputOf(read), ...(inputAgainst ? { inputAgainst: inputAgainst(read) } : {}) };
  };
}

export function neededBy({ policy, against }: Pick<CountTask, 'policy' | 'against'>): PolicyNeeds {
  return against ? joinedNeeds(policy.compiled.needs, against.compiled.needs) : policy.compiled.needs;
}

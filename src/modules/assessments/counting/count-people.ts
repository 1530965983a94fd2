import type { TrainingDay, TrainingYear } from '#kernel';
import type { Fact, PersonYear, PolicyNeeds } from '#credit-rules';
import type { ReadyPolicy } from '../../credit-policy/public';
import { joinedNeeds } from './joined-needs';
import { layoutOf } from './outcome-layout';
import { packOutcome, type PackedOutcome } from './pack-outcome';
import { inputUnder } from './person-input';
import type { PersonSelection } from './person-selection';
import { readInheritance, type PriorRun } from './prior-years';
import type { RawConnection } from './raw-connection';
import { readFacts, type FactLists, type KindOf } from './read-facts';
import { readPeople, type PersonAtHand } from './read-people';

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
  readonly priorRuns: readonly PriorRun[];
  readonly kindOf: KindOf;
  /** For an explanation: decisions come with their reasons. A total does not depend on them. */
  readonly withReasons?: boolean;
  /** Only what was written before this instant: a year as it stood then. */
  readonly writtenBefore?: Date | undefined;
}

export interface CountedPerson extends Omit<PersonAtHand, 'profile'> {
  readonly packed: PackedOutcome;
}

export interface PersonFailure {
  readonly personId: number;
  readonly code: 'LEDGER_INCOMPLETE' | 'NOT_COUNTABLE';
  readonly detail: string;
}

export interface PersonToCount {
  readonly person: PersonAtHand;
  /** How many ledger lines of the year were read. */
  readonly linesRead: number;
  readonly input: PersonYear;
  /** What the version beside it is told. */
  readonly inputAgainst?: PersonYear;
}

/** Few enough that what is read for them is forgotten while it is young; many enough that a query pays. */
const PEOPLE_AT_A_TIME = 500;

/**
 * Everything the rules need to know of the selected people, some hundreds at a time in order of id. Call inside one snapshot: then
 * a person's facts and the ledger head they are said to come from belong together.
 */
export async function* readPeopleToCount(connection: RawConnection, task: CountTask): AsyncGenerator<Iterable<PersonToCount>> {
  const people = await readPeople(connection, { ...task, fields: neededBy(task).profile });
  for (let start = 0; start < people.length; start += PEOPLE_AT_A_TIME) {
    yield readTogether(connection, task, people.slice(start, start + PEOPLE_AT_A_TIME));
  }
}

async function readTogether(connection: RawConnection, task: CountTask, people: readonly PersonAtHand[]): Promise<Iterable<PersonToCount>> {
  const { policy, against } = task;
  const needs = neededBy(task);
  const selection = 'ids' in task.selection ? { ids: people.map(({ personId }) => personId) } : { from: people[0]?.personId ?? 0, to: people.at(-1)?.personId ?? 0 };
  const years: FactLists[] = [];
  for (let yearsBack = 0; yearsBack <= needs.earlierYears; yearsBack += 1) {
    years.push(await readFacts(connection, { ...task, withReasons: task.withReasons ?? false, selection, year: task.year - yearsBack, yearsBack, needs }));
  }
  const inherited = await readInheritance(connection, task.priorRuns, selection);
  const inputOf = await inputUnder(connection, policy, task, selection);
  const inputAgainst = against && (await inputUnder(connection, against, task, selection));
  return oneByOne(people, (person) => {
    const lines = years.map((lists) => lists.of(person.personId));
    const read = { person, lines, inheritance: inherited.get(person.personId) };
    return { person, linesRead: (lines[0] as Fact[]).length, input: inputOf(read), ...(inputAgainst ? { inputAgainst: inputAgainst(read) } : {}) };
  });
}

function neededBy({ policy, against }: CountTask): PolicyNeeds {
  return against ? joinedNeeds(policy.compiled.needs, against.compiled.needs) : policy.compiled.needs;
}

function* oneByOne(people: readonly PersonAtHand[], toCount: (person: PersonAtHand) => PersonToCount): Iterable<PersonToCount> {
  for (const person of people) yield toCount(person);
}

/** Counts the selected people; one who cannot be counted is reported and holds nobody up. */
export async function countPeople(connection: RawConnection, task: CountTask): Promise<{ counted: CountedPerson[]; failures: PersonFailure[] }> {
  const layout = layoutOf(task.policy.policy);
  const counted: CountedPerson[] = [];
  const failures: PersonFailure[] = [];
  for await (const people of readPeopleToCount(connection, task)) {
    for (const { person, linesRead, input } of people) {
      try {
        assertWhole(person, linesRead);
        const packed = packOutcome(layout, task.policy.compiled.evaluate(input));
        const { personId, postingId, unitId, ledgerEntryNo, ledgerHash } = person;
        counted.push({ personId, postingId, unitId, ledgerEntryNo, ledgerHash, packed });
      } catch (error) {
        failures.push(failureOf(person, error));
      }
    }
  }
  return { counted, failures };
}

/** One who cannot be counted holds nobody up. */
export function failureOf({ personId }: PersonAtHand, error: unknown): PersonFailure {
  return { personId, code: error instanceof LedgerIncomplete ? 'LEDGER_INCOMPLETE' : 'NOT_COUNTABLE', detail: (error as Error).message };
}

class LedgerIncomplete extends Error {}

/** Entry numbers have no gap: as many lines of the year must have come as the head says there are. */
export function assertWhole({ ledgerEntryNo }: PersonAtHand, linesRead: number): void {
  if (linesRead !== ledgerEntryNo) throw new LedgerIncomplete(`the ledger's head names entry ${ledgerEntryNo}, but ${linesRead} entries were read`);
}

import { ledgersBefore } from './earlier-heads';
import { layoutOf } from './outcome-layout';
import { packOutcome, type PackedOutcome } from './pack-outcome';
import type { RawConnection } from './raw-connection';
import { readCycleYears } from './read-cycle-years';
import { readPeople, type PersonAtHand } from './read-people';
import { neededBy, readYear, type CountTask, type PersonToCount } from './read-year';

export interface CountedPerson extends Omit<PersonAtHand, 'profile'> {
  readonly packed: PackedOutcome;
}

export interface PersonFailure {
  readonly personId: number;
  readonly code: 'LEDGER_INCOMPLETE' | 'NOT_COUNTABLE';
  readonly detail: string;
}

/** Few enough that what is read for them is forgotten while it is young; many enough that a query pays. */
const PEOPLE_AT_A_TIME = 500;

/**
 * Everything the rules need to know of the selected people, some hundreds at a time in order of id. Call inside one snapshot: then
 * a person's facts and the ledger head they are said to come from belong together.
 */
export async function* readPeopleToCount(connection: RawConnection, task: CountTask): AsyncGenerator<Iterable<PersonToCount>> {
  const people = await readPeople(connection, { ...task, fields: neededBy(task).profile, yearsBefore: task.cycles && !task.against ? ledgersBefore(task.policy.compiled.needs) : 0 });
  for (let start = 0; start < people.length; start += PEOPLE_AT_A_TIME) {
    yield readTogether(connection, task, people.slice(start, start + PEOPLE_AT_A_TIME));
  }
}

async function readTogether(connection: RawConnection, task: CountTask, people: readonly PersonAtHand[]): Promise<Iterable<PersonToCount>> {
  const toCount = await readYear(connection, task, people);
  if (!task.cycles || neededBy(task).cycleYears === 0) return oneByOne(people, toCount);
  const earlierOf = await readCycleYears(connection, task, people, toCount);
  return oneByOne(people, (person) => ({ ...toCount(person), ...earlierOf(person.personId) }));
}

function* oneByOne(people: readonly PersonAtHand[], toCount: (person: PersonAtHand) => PersonToCount): Iterable<PersonToCount> {
  for (const person of people) yield toCount(person);
}

/** Counts the selected people; one who cannot be counted is reported and holds nobody up. */
export async function countPeople(connection: RawConnection, task: CountTask): Promise<{ counted: CountedPerson[]; failures: PersonFailure[] }> {
  const layout = layoutOf(task.policy.policy);
  const counted: CountedPerson[] = [];
  const failures: PersonFailure[] = [];
  for await (const people of readPeopleToCount(connection, { ...task, cycles: true })) {
    for (const { person, linesRead, input, earlier } of people) {
      try {
        assertWhole(person, linesRead);
        for (const before of earlier ?? []) assertWhole(before.person, before.linesRead);
        const packed = packOutcome(layout, task.policy.compiled.evaluate(input, earlier?.map((before) => before.input)));
        const { personId, postingId, unitId, ledgerEntryNo, ledgerHash, earlierHeads } = person;
        counted.push({ personId, postingId, unitId, ledgerEntryNo, ledgerHash, earlierHeads, packed });
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

import type { TrainingDay, TrainingYear } from '#kernel';
import { yearWindow, type Fact, type PersonYear } from '#credit-rules';
import type { ReadyPolicy } from '../../credit-policy/public';
import { layoutOf } from './outcome-layout';
import { packOutcome, type PackedOutcome } from './pack-outcome';
import type { PersonSelection } from './person-selection';
import { NO_INHERITANCE, readInheritance, type PriorRun } from './prior-years';
import type { RawConnection } from './raw-connection';
import { readFacts, type FactLists, type KindOf } from './read-facts';
import { readPeople, type PersonAtHand } from './read-people';
import { readRankChanges } from './read-rank-changes';
import { splitDecisions } from './split-decisions';

export interface CountTask {
  readonly year: TrainingYear;
  readonly asOf: TrainingDay;
  /** Subtree; `''` for everybody. */
  readonly unitPath: string;
  /** The people of an annual assessment's roster instead. */
  readonly rosterOf?: number;
  readonly selection: PersonSelection;
  readonly policy: ReadyPolicy;
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
}

/** Few enough that what is read for them is forgotten while it is young; many enough that a query pays. */
const PEOPLE_AT_A_TIME = 500;

/**
 * Everything the rules need to know of the selected people, some hundreds at a time in order of id. Call inside one snapshot: then
 * a person's facts and the ledger head they are said to come from belong together.
 */
export async function* readPeopleToCount(connection: RawConnection, task: CountTask): AsyncGenerator<Iterable<PersonToCount>> {
  const people = await readPeople(connection, { ...task, fields: task.policy.compiled.needs.profile });
  for (let start = 0; start < people.length; start += PEOPLE_AT_A_TIME) {
    yield readTogether(connection, task, people.slice(start, start + PEOPLE_AT_A_TIME));
  }
}

async function readTogether(connection: RawConnection, task: CountTask, people: readonly PersonAtHand[]): Promise<Iterable<PersonToCount>> {
  const { needs, policy } = task.policy.compiled;
  const selection = 'ids' in task.selection ? { ids: people.map(({ personId }) => personId) } : { from: people[0]?.personId ?? 0, to: people.at(-1)?.personId ?? 0 };
  const years: FactLists[] = [];
  for (let yearsBack = 0; yearsBack <= needs.earlierYears; yearsBack += 1) {
    years.push(await readFacts(connection, { ...task, withReasons: task.withReasons ?? false, selection, year: task.year - yearsBack, yearsBack, needs }));
  }
  const inherited = await readInheritance(connection, task.priorRuns, selection);
  const flagsRankChange = needs.rankOrPost && policy.people?.rankChange !== 'ignore';
  const window = yearWindow(policy, task.year);
  const changes = flagsRankChange ? await readRankChanges(connection, selection, { from: window.start, until: task.asOf }) : undefined;
  return oneByOne(people, (person) => {
    const { carryIn, history } = inherited.get(person.personId) ?? NO_INHERITANCE;
    const changedOn = changes?.get(person.personId);
    const lines = years.map((lists) => lists.of(person.personId));
    const { facts, decisions } = splitDecisions(lines, task.year);
    return {
      person,
      linesRead: (lines[0] as Fact[]).length,
      input: {
        year: task.year,
        profile: person.profile,
        facts,
        carryIn,
        decisions: changedOn === undefined ? decisions : [...decisions, { kind: 'rank_changed', on: changedOn }],
        history,
      },
    };
  });
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
        failures.push({ personId: person.personId, code: error instanceof LedgerIncomplete ? 'LEDGER_INCOMPLETE' : 'NOT_COUNTABLE', detail: (error as Error).message });
      }
    }
  }
  return { counted, failures };
}

class LedgerIncomplete extends Error {}

/** Entry numbers have no gap: as many lines of the year must have come as the head says there are. */
function assertWhole({ ledgerEntryNo }: PersonAtHand, linesRead: number): void {
  if (linesRead !== ledgerEntryNo) throw new LedgerIncomplete(`the ledger's head names entry ${ledgerEntryNo}, but ${linesRead} entries were read`);
}

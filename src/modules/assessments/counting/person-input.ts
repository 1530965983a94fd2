import type { TrainingDay, TrainingYear } from '#kernel';
import { yearWindow, type Fact, type PersonYear } from '#credit-rules';
import type { ReadyPolicy } from '../../credit-policy/public';
import type { PersonSelection } from './person-selection';
import { LONGEST_HISTORY, NO_INHERITANCE, type Inheritance } from './prior-years';
import type { RawConnection } from './raw-connection';
import type { PersonAtHand } from './read-people';
import { readRankChanges } from './read-rank-changes';
import { splitDecisions } from './split-decisions';

/** Everything that was read of one person; the year that is counted first, then the years before it. */
export interface ReadPerson {
  readonly person: PersonAtHand;
  readonly lines: readonly Fact[][];
  readonly inheritance: Inheritance | undefined;
}

/** Makes of what was read what one policy is told: no more than it asks for, whatever another asked for beside it. */
export type InputOf = (read: ReadPerson) => PersonYear;

export async function inputUnder(connection: RawConnection, { compiled: { needs, policy } }: ReadyPolicy, task: { readonly year: TrainingYear; readonly asOf: TrainingDay }, selection: PersonSelection): Promise<InputOf> {
  const { year, asOf } = task;
  const flagsRankChange = needs.rankOrPost && policy.people?.rankChange !== 'ignore';
  const changes = flagsRankChange ? await readRankChanges(connection, selection, { from: yearWindow(policy, year).start, until: asOf }) : undefined;
  return ({ person, lines, inheritance = NO_INHERITANCE }) => {
    const own = lines.length > needs.earlierYears + 1 ? lines.slice(0, needs.earlierYears + 1) : lines;
    const { facts, decisions } = splitDecisions(own, year);
    const changedOn = changes?.get(person.personId);
    const { carryIn, carriedFrom, history } = inheritance;
    return {
      year,
      profile: person.profile,
      facts,
      carryIn: carriedFrom >= year - needs.carryYears ? carryIn : [],
      decisions: changedOn === undefined ? decisions : [...decisions, { kind: 'rank_changed', on: changedOn }],
      history: needs.history ? history.filter((earlier) => earlier.year >= year - LONGEST_HISTORY) : [],
    };
  };
}

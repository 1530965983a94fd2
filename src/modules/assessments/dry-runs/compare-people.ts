import type { Outcome } from '#credit-rules';
import { assertWhole, failureOf, readPeopleToCount, type PersonFailure } from '../counting/count-people';
import type { Attainment } from '#contracts';
import { attainmentOf } from '../counting/pack-outcome';
import type { RawConnection } from '../counting/raw-connection';
import type { CountTask } from '../counting/read-year';
import type { ReadyPolicy } from '../../credit-policy/public';
import { packCycleStates } from './cycle-states';

export interface ComparedOutcome {
  readonly total: number;
  readonly attainment: Attainment;
  readonly verdict: string;
  /** `cycle=state,…` of the cycles that concern the person; empty without any. */
  readonly cycles: string;
}

export interface ComparedPerson {
  readonly personId: number;
  readonly unitId: number;
  readonly postingId: number;
  readonly ledgerEntryNo: number;
  readonly before: ComparedOutcome;
  readonly after: ComparedOutcome;
  /** Under the version that is tried. */
  readonly flagged: boolean;
}

export type ComparisonTask = CountTask & { readonly against: ReadyPolicy };

/** Counts the selected people under both versions from one reading of their facts. */
export async function comparePeople(connection: RawConnection, task: ComparisonTask): Promise<{ compared: ComparedPerson[]; failures: PersonFailure[] }> {
  const compared: ComparedPerson[] = [];
  const failures: PersonFailure[] = [];
  for await (const people of readPeopleToCount(connection, { ...task, cycles: true })) {
    for (const { person, linesRead, input, inputAgainst, earlier, earlierAgainst } of people) {
      try {
        assertWhole(person, linesRead);
        for (const year of [...(earlier ?? []), ...(earlierAgainst ?? [])]) assertWhole(year.person, year.linesRead);
        if (!inputAgainst) throw new Error('the version to compare with was told nothing');
        const after = task.policy.compiled.evaluate(input, earlier?.map((year) => year.input));
        const before = task.against.compiled.evaluate(inputAgainst, earlierAgainst?.map((year) => year.input));
        const { personId, unitId, postingId, ledgerEntryNo } = person;
        compared.push({ personId, unitId, postingId, ledgerEntryNo, before: comparedOutcome(before), after: comparedOutcome(after), flagged: after.flags.length > 0 });
      } catch (error) {
        failures.push(failureOf(person, error));
      }
    }
  }
  return { compared, failures };
}

export function comparedOutcome(outcome: Outcome): ComparedOutcome {
  return { total: outcome.total, attainment: attainmentOf(outcome), verdict: outcome.verdict, cycles: packCycleStates(outcome) };
}

/** Another total, another verdict, or a cycle that stands otherwise. */
export function differs({ before, after }: Pick<ComparedPerson, 'before' | 'after'>): boolean {
  return before.total !== after.total || before.attainment !== after.attainment || before.verdict !== after.verdict || before.cycles !== after.cycles;
}

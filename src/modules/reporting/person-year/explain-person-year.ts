import { Injectable } from '@nestjs/common';
import { addDays, startOfTrainingDay, type TrainingDay, type TrainingYear } from '#kernel';
import type { ExplanationLine, Outcome, PersonYear } from '#credit-rules';
import { Database } from '../../../platform/database/database';
import { assessmentDay, PersonYears } from '../../assessments/public';
import { FactKinds, readEntries, readHashOf, readHead, type LedgerEntry, type LedgerHead } from '../../credit-ledger/public';
import type { ReadyPolicy } from '../../credit-policy/public';
import { lastDayServed } from '../../organizations/public';
import { reportingErrors } from '../reporting.errors';
import { TrainingYearContext } from '../training-year-context';

const MOST_TRIES = 5;

/** A person-year counted at this moment, with its reasons: nothing of it is stored. */
export interface ExplainedYear {
  readonly year: TrainingYear;
  readonly now: Date;
  readonly policy: ReadyPolicy;
  readonly head: LedgerHead;
  readonly entries: readonly LedgerEntry[];
  readonly person: PersonYear;
  /** The earlier years of the cycles that concern the person. */
  readonly earlier: readonly PersonYear[];
  /** Earlier years with entries whose surpluses no run left to this one. */
  readonly uncarried: readonly TrainingYear[];
  readonly outcome: Outcome;
  readonly lines: readonly ExplanationLine[];
}

@Injectable()
export class YearExplainer {
  constructor(
    private readonly database: Database,
    private readonly kinds: FactKinds,
    private readonly years: TrainingYearContext,
    private readonly personYears: PersonYears,
  ) {}

  /**
   * Counts and explains in one pass. Entries and facts are read one after the other; when the ledger grew in between, both are
   * read again, so that the page never shows a line that the total does not know.
   * Of somebody who left the city it is counted as of the last day on which they served.
   * @param leftOn the year as it stood when the person left on this day: nothing that was written later
   * @param under another version than the one in force, to see what it would come to
   * @throws DomainError YEAR_HAS_NO_POLICY, PERSON_NOT_IN_SERVICE
   */
  async explain(personId: number, year: TrainingYear, leftOn: TrainingDay | null = null, under?: ReadyPolicy): Promise<ExplainedYear> {
    const context = await this.years.of(year);
    const { now } = context;
    const policy = under ?? context.policy;
    if (policy === undefined) throw reportingErrors.yearNotOpen({ year });
    const lastDay = under ? assessmentDay(under, year, { now: () => now }) : context.day;
    const before = leftOn === null ? undefined : startOfTrainingDay(leftOn);
    const day = leftOn === null ? ((await lastDayServed(this.database, personId, lastDay)) ?? lastDay) : lastDay < leftOn ? lastDay : addDays(leftOn, -1);
    for (let tries = 1; ; tries += 1) {
      const entries = await readEntries(this.database, this.kinds, year, personId, before);
      const counted = await this.personYears.read({ personId, year, asOf: day, policy, writtenBefore: before, cycles: true });
      if (counted === undefined) throw reportingErrors.notInService({ day });
      const last = entries.at(-1)?.entryNo ?? 0;
      const same = before === undefined ? counted.person.ledgerEntryNo === last : counted.linesRead === last;
      if (!same && tries < MOST_TRIES) continue;
      const earlier = (counted.earlier ?? []).map(({ input }) => input);
      const { outcome, lines } = policy.compiled.explain(counted.input, earlier);
      const head = before === undefined ? await readHead(this.database, year, personId) : { entryNo: last, hash: await readHashOf(this.database, year, personId, last) };
      const uncarried = await this.personYears.uncarried({ personId, year, policy });
      return { year, now, policy, head, entries, person: counted.input, earlier, uncarried, outcome, lines };
    }
  }
}

import { Injectable } from '@nestjs/common';
import type { TrainingYear } from '#kernel';
import type { ExplanationLine, Outcome, PersonYear } from '#credit-rules';
import { Database } from '../../../platform/database/database';
import { PersonYears } from '../../assessments/public';
import { FactKinds, readEntries, readHead, type LedgerEntry, type LedgerHead } from '../../credit-ledger/public';
import type { ReadyPolicy } from '../../credit-policy/public';
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
   * @throws DomainError YEAR_HAS_NO_POLICY, PERSON_NOT_IN_SERVICE
   */
  async explain(personId: number, year: TrainingYear): Promise<ExplainedYear> {
    const { policy, now, day } = await this.years.of(year);
    if (policy === undefined) throw reportingErrors.yearNotOpen({ year });
    for (let tries = 1; ; tries += 1) {
      const entries = await readEntries(this.database, this.kinds, year, personId);
      const counted = await this.personYears.read({ personId, year, asOf: day, policy });
      if (counted === undefined) throw reportingErrors.notInService({ day });
      const same = counted.person.ledgerEntryNo === (entries.at(-1)?.entryNo ?? 0);
      if (!same && tries < MOST_TRIES) continue;
      const { outcome, lines } = policy.compiled.explain(counted.input);
      return { year, now, policy, head: await readHead(this.database, year, personId), entries, person: counted.input, outcome, lines };
    }
  }
}

import { Injectable } from '@nestjs/common';
import type { TrainingDay, TrainingYear } from '#kernel';
import { Database } from '../../../platform/database/database';
import { FactKinds } from '../../credit-ledger/public';
import { PolicyLibrary, type ReadyPolicy } from '../../credit-policy/public';
import { readPeopleToCount } from './count-people';
import { kindFinder } from './kind-finder';
import { findPriorRuns } from './prior-years';
import { inSnapshot, withConnection } from './raw-connection';
import type { PersonToCount } from './read-year';
import { uncarriedSurpluses } from './uncarried-surpluses';

export interface PersonYearWanted {
  readonly personId: number;
  readonly year: TrainingYear;
  readonly asOf: TrainingDay;
  readonly policy: ReadyPolicy;
  /** The year as the ledger told it at this instant. */
  readonly writtenBefore?: Date | undefined;
  /** Also the earlier years of the policy's cycles. */
  readonly cycles?: boolean;
}

/** What the rules are told of one person: the same words that runs and standing count from, for whoever explains a total. */
@Injectable()
export class PersonYears {
  constructor(
    private readonly database: Database,
    private readonly policies: PolicyLibrary,
    private readonly kinds: FactKinds,
  ) {}

  /** `undefined` for a person without a posting on that day. Fact ids of the year are ledger entry numbers. */
  async read({ personId, year, asOf, policy, writtenBefore, cycles = false }: PersonYearWanted): Promise<PersonToCount | undefined> {
    const priorRuns = await findPriorRuns(this.database, this.policies, { year, policy });
    return withConnection(this.database, (connection) =>
      inSnapshot(connection, async () => {
        const kindOf = await kindFinder(this.kinds, connection);
        const task = { year, asOf, unitPath: '', selection: { ids: [personId] }, policy, priorRuns, kindOf, withReasons: true, writtenBefore, cycles };
        for await (const [first] of readPeopleToCount(connection, task)) return first;
        return undefined;
      }),
    );
  }

  /** Years with entries of this person whose surpluses no run left to the year, oldest first: see {@link uncarriedSurpluses}. */
  async uncarried({ personId, year, policy }: Pick<PersonYearWanted, 'personId' | 'year' | 'policy'>): Promise<readonly TrainingYear[]> {
    const priorRuns = await findPriorRuns(this.database, this.policies, { year, policy });
    return (await uncarriedSurpluses(this.database, { year, policy, priorRuns, among: { personId } })).years;
  }
}

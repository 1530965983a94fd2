import { Inject, Injectable } from '@nestjs/common';
import type { Clock, TrainingYear } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database, type SqlValue } from '../../../platform/database/database';
import { insertRows } from '../../../platform/database/write-rows';
import { FactKinds } from '../../credit-ledger/public';
import { PolicyLibrary, type ReadyPolicy } from '../../credit-policy/public';
import { assessmentDay } from '../counting/assessment-day';
import { countPeople, type CountedPerson } from '../counting/count-people';
import { kindFinder } from '../counting/kind-finder';
import { findPriorRuns, nameOf, type PriorRun } from '../counting/prior-years';
import { inSnapshot, withConnection } from '../counting/raw-connection';
import { KEEP_NEWER, STANDING_COLUMNS } from './standing-columns';

/** Counts the year of a few people anew, under the policy in force. */
@Injectable()
export class RefreshStanding {
  constructor(
    private readonly database: Database,
    private readonly policies: PolicyLibrary,
    private readonly kinds: FactKinds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A year that no policy judges yet has no standing; it gets one with its first run. */
  async run(year: TrainingYear, personIds: readonly number[]): Promise<void> {
    const policy = await this.policies.inForce(year).catch(nothingInForce);
    if (!policy || personIds.length === 0) return;
    const priorRuns = await findPriorRuns(this.database, this.policies, { year, unitPath: '', policy });
    const { counted } = await withConnection(this.database, (connection) =>
      inSnapshot(connection, async () => {
        const kindOf = await kindFinder(this.kinds, this.database);
        return countPeople(connection, { year, asOf: assessmentDay(policy, year, this.clock), unitPath: '', selection: { ids: personIds }, policy, priorRuns, kindOf });
      }),
    );
    await this.save(year, policy, priorRuns, counted);
  }

  private async save(year: TrainingYear, policy: ReadyPolicy, priorRuns: readonly PriorRun[], counted: readonly CountedPerson[]): Promise<void> {
    const now = this.clock.now();
    const rows = counted.map(({ packed, ...person }): SqlValue[] => [
      year, person.personId, policy.id, nameOf(priorRuns), person.unitId, person.postingId, packed.total, packed.verdict, packed.attainment, packed.unmet, packed.flags, packed.outcome,
      person.ledgerEntryNo, Buffer.from(person.ledgerHash, 'hex'), Buffer.from(packed.digest, 'hex'), now,
    ]);
    await this.database.transaction((tx) => insertRows(tx, 'standing', STANDING_COLUMNS, rows, KEEP_NEWER));
  }
}

function nothingInForce(error: { code?: string }): undefined {
  if (error.code !== 'NO_POLICY_IN_FORCE') throw error;
  return undefined;
}

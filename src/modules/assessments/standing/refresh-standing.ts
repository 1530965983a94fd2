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
import { findPriorRuns, markOf, nameOf, type PriorRun } from '../counting/prior-years';
import { inSnapshot, withConnection } from '../counting/raw-connection';
import { headsOf } from '../runs/store-results';
import { KEEP_NEWER, STANDING_COLUMNS } from './standing-columns';

const MOST_TRIES = 5;

interface Counting {
  readonly year: TrainingYear;
  readonly policy: ReadyPolicy;
  readonly priorRuns: readonly PriorRun[];
  readonly at: Date;
}

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
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) if (await this.count(year, personIds)) return;
    throw new Error(`the policy in force for ${year} changed ${MOST_TRIES} times while people were counted`);
  }

  /** @returns false when another policy came into force meanwhile. */
  private async count(year: TrainingYear, personIds: readonly number[]): Promise<boolean> {
    const policy = await this.policies.inForce(year).catch(nothingInForce);
    if (!policy || personIds.length === 0) return true;
    // Before anything is read: of two counts at once the one that read later is the newer, however late the other is saved.
    const at = this.clock.now();
    const priorRuns = await findPriorRuns(this.database, this.policies, { year, policy });
    const { counted } = await withConnection(this.database, (connection) =>
      inSnapshot(connection, async () => {
        const kindOf = await kindFinder(this.kinds, connection);
        return countPeople(connection, { year, asOf: assessmentDay(policy, year, this.clock), unitPath: '', selection: { ids: personIds }, policy, priorRuns, kindOf });
      }),
    );
    return this.save({ year, policy, priorRuns, at }, counted);
  }

  private async save({ year, policy, priorRuns, at }: Counting, counted: readonly CountedPerson[]): Promise<boolean> {
    const mark = markOf(nameOf(priorRuns));
    const rows = counted.map(({ packed, ...person }): SqlValue[] => [
      year, person.personId, policy.id, mark, person.unitId, person.postingId, packed.total, packed.verdict, packed.attainment, packed.unmet, packed.flags, packed.outcome, packed.byCategory,
      person.ledgerEntryNo, Buffer.from(person.ledgerHash, 'hex'), headsOf(person), Buffer.from(packed.digest, 'hex'), at,
    ]);
    return this.database.transaction(async (tx) => {
      const [inForce]: { id: number }[] = await tx.query('SELECT policy_version_id AS id FROM policy_in_force WHERE training_year = ? LOCK IN SHARE MODE', [year]);
      if (inForce?.id !== policy.id) return false;
      await insertRows(tx, 'standing', STANDING_COLUMNS, rows, KEEP_NEWER);
      return true;
    });
  }
}

function nothingInForce(error: { code?: string }): undefined {
  if (error.code !== 'NO_POLICY_IN_FORCE') throw error;
  return undefined;
}

import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { JobHandlers } from '../../platform/queue/job-handlers';
import { JobRunner } from '../../platform/queue/job-runner';
import { ENTRIES_POSTED } from '../credit-ledger/public';
import { PolicyLibrary, POLICY_PUT_IN_FORCE } from '../credit-policy/public';
import { PEOPLE_CHANGED, UNITS_CHANGED } from '../organizations/public';
import { COMPUTE_SHARD, FINISH_RUN, REFRESH_STANDING, REMOVE_RESULTS, RENEW_STANDING, SETTLE_STANDING, START_RUN } from './assessments.jobs';
import { ComputeShard } from './runs/compute-shard';
import { findRun } from './runs/find-run';
import { finishRun } from './runs/finish-run';
import { handOutFinish, handOutShards } from './runs/hand-out-shards';
import { prepareRun } from './runs/prepare-run';
import { removeResults } from './runs/remove-results';
import { RefreshStanding } from './standing/refresh-standing';
import { RenewStanding } from './standing/renew-standing';
import { settleStanding } from './standing/settle-standing';

/** Those that count. */
@Injectable()
export class AssessmentWork {
  constructor(
    readonly shard: ComputeShard,
    readonly standing: RefreshStanding,
    readonly renewal: RenewStanding,
  ) {}
}

/** Which function does which job. The jobs themselves carry ids only. */
@Injectable()
export class AssessmentJobHandlers implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly jobs: JobRunner,
    private readonly database: Database,
    private readonly policies: PolicyLibrary,
    private readonly work: AssessmentWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const { handlers, database, clock } = this;
    handlers.register(START_RUN, async ({ runId }) => {
      const shards = await prepareRun(database, this.policies, runId, clock);
      if (shards.length > 0) await handOutShards(this.jobs, await findRun(database, runId), shards);
    });
    handlers.register(COMPUTE_SHARD, async ({ runId, shardNo }, signal) => {
      const answer = await this.work.shard.run(runId, shardNo, signal);
      if (answer === 'last_of_run') await handOutFinish(this.jobs, await findRun(database, runId));
    });
    handlers.register(FINISH_RUN, ({ runId }) => finishRun(database, runId, clock));
    handlers.register(REMOVE_RESULTS, ({ runId }, signal) => removeResults(database, runId, signal));
    handlers.register(REFRESH_STANDING, ({ trainingYear, personIds }) => this.work.standing.run(trainingYear, personIds));
    handlers.register(ENTRIES_POSTED, ({ trainingYear, personIds }) => this.work.renewal.ofEntries(trainingYear, personIds));
    handlers.register(POLICY_PUT_IN_FORCE, ({ trainingYear }, signal) => this.work.renewal.ofYear(trainingYear, signal));
    handlers.register(RENEW_STANDING, ({ trainingYear }, signal) => this.work.renewal.ofYear(trainingYear, signal));
    handlers.register(PEOPLE_CHANGED, ({ personIds }) => this.work.renewal.ofPeople(personIds));
    handlers.register(UNITS_CHANGED, ({ unitIds }, signal) => this.work.renewal.ofUnits(unitIds, signal));
    handlers.register(SETTLE_STANDING, ({ runId }) => settleStanding(database, runId, clock));
  }
}

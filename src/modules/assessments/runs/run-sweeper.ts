import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { Keeper } from '../../../platform/keeper/keeper';
import { LOGGER, type Logger } from '../../../platform/logging/logger';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { JobRunner } from '../../../platform/queue/job-runner';
import { REMOVE_RESULTS } from '../assessments.jobs';
import { handOutAgain, handOutStart } from './hand-out-shards';
import { moveRun } from './move-run';
import { waitingShards } from './prepare-run';
import type { RunStatus } from './run-states';

const RHYTHM = { everyMilliseconds: 1_500, trouble: 'run sweeper waits for its engines' };
const STANDS_STILL_AFTER_MILLISECONDS = 3_000;
/** Longer than BullMQ goes on trying one job. */
const ROUND_MILLISECONDS = 300_000;
/** A shard that was begun so often fails for a reason that another try does not take away. */
const MOST_TRIES = 40;

interface StillRun {
  readonly id: number;
  readonly status: RunStatus;
  readonly mostTries: number;
  readonly createdAt: Date;
  readonly progressedAt: Date;
}

/**
 * Looks after runs that stand still: the row is the truth, and a Redis that was emptied or restarted forgot its jobs. Every
 * worker sweeps; what is added twice is added once.
 */
@Injectable()
export class RunSweeper extends Keeper {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobRunner,
    @Inject(LOGGER) logger: Logger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super(RHYTHM, logger);
  }

  async look(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - STANDS_STILL_AFTER_MILLISECONDS);
    const runs = await this.database.query<StillRun>(
      `SELECT r.id, r.status, r.created_at AS createdAt, r.progressed_at AS progressedAt, (SELECT IFNULL(MAX(tries), 0) FROM assessment_shard s WHERE s.run_id = r.id AND s.status = 'waiting') AS mostTries
         FROM assessment_run r WHERE r.status IN ('queued', 'running') AND r.progressed_at < ?`,
      [before],
    );
    for (const run of runs) await this.revive(run);
  }

  private async revive(run: StillRun): Promise<void> {
    const { id, status, mostTries, progressedAt } = run;
    const round = Math.floor((this.clock.now().getTime() - progressedAt.getTime()) / ROUND_MILLISECONDS);
    if (status === 'queued') return handOutStart(this.jobs, run, round);
    if (mostTries < MOST_TRIES) return handOutAgain(this.jobs, run, await waitingShards(this.database, id), round);
    await this.database.transaction(async (tx) => {
      if (await moveRun(tx, id, 'failed', this.clock.now(), `a shard was begun ${mostTries} times and never finished`)) {
        await appendToOutbox(tx, REMOVE_RESULTS, { runId: id });
      }
    });
  }
}

import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { LOGGER, type Logger } from '../../../platform/logging/logger';
import { JobHandlers } from '../../../platform/queue/job-handlers';
import { JobRunner } from '../../../platform/queue/job-runner';
import { CLOSE_DAY } from '../credit-ledger.jobs';
import { Signer } from '../signer';
import { closeDay, dayToClose } from './close-day';

const LOOK_EVERY_MILLISECONDS = 60_000;

/**
 * Sees to it that every day that ended has its checkpoint. The rows are the truth: a day that ended while no worker ran, or whose
 * job an emptied Redis forgot, is found by the next look. Every worker looks; a job that is added twice is added once.
 */
@Injectable()
export class CheckpointKeeper implements OnModuleInit, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly handlers: JobHandlers,
    private readonly jobs: JobRunner,
    private readonly database: Database,
    private readonly signer: Signer,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register(CLOSE_DAY, ({ day }) => closeDay(this.database, this.signer, day, this.clock.now()));
  }

  start(): void {
    this.running = this.lookUntilStopped();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async lookUntilStopped(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await this.look().catch((error: Error) => this.logger.warn({ error: error.message }, 'the checkpoint keeper waits for its engines'));
      await pause(LOOK_EVERY_MILLISECONDS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  private async look(): Promise<void> {
    const day = await dayToClose(this.database, this.clock.now());
    if (day === undefined) return;
    const jobId = `close-day-${day}`;
    await this.jobs.forgetFailed(CLOSE_DAY.lane, jobId);
    await this.jobs.add(CLOSE_DAY.name, CLOSE_DAY.lane, { day }, jobId);
  }
}

import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { LOGGER, type Logger } from '../../../platform/logging/logger';
import { meetDeadlines } from './meet-deadlines';

const LOOK_EVERY_MILLISECONDS = 2_000;

/** Deadlines act by themselves: every worker looks, and a deadline that came while none ran is met when one starts. */
@Injectable()
export class DeadlineSweeper implements BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  start(): void {
    this.running = this.sweepUntilStopped();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async sweepUntilStopped(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await meetDeadlines(this.database, this.clock.now()).catch((error: Error) => this.logger.warn({ error: error.message }, 'a deadline of a class was not met and will be tried again'));
      await pause(LOOK_EVERY_MILLISECONDS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }
}

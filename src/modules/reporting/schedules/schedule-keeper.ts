import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { LOGGER, type Logger } from '../../../platform/logging/logger';
import { writeDueExports } from './write-due-exports';

const LOOK_EVERY_MILLISECONDS = 60_000;

/** Has scheduled lists written on their day. Every worker looks; the row is the truth. */
@Injectable()
export class ScheduleKeeper implements BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  start(): void {
    this.running = this.lookUntilStopped();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async lookUntilStopped(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await writeDueExports(this.database, this.clock.now()).catch((error: Error) => this.logger.warn({ error: error.message }, 'scheduled exports wait for their engines'));
      await pause(LOOK_EVERY_MILLISECONDS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }
}

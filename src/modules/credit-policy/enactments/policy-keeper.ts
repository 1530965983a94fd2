import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { LOGGER, type Logger } from '../../../platform/logging/logger';
import { putDueInForce } from './put-due-in-force';
import { YearPolicyChecks } from './year-policy-checks';

const LOOK_EVERY_MILLISECONDS = 60_000;

/** Puts versions in force on their day. The rows are the truth: what fell due while no worker ran is found by the next look. */
@Injectable()
export class PolicyKeeper implements BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly checks: YearPolicyChecks,
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
      await putDueInForce(this.database, this.checks, this.clock.now()).catch((error: Error) => this.logger.warn({ error: error.message }, 'the keeper of policies waits for its engines'));
      await pause(LOOK_EVERY_MILLISECONDS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }
}

import { setTimeout as pause } from 'node:timers/promises';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import type { Logger } from '../logging/logger';

interface Rhythm {
  readonly everyMilliseconds: number;
  /** What the log says of a look that failed. The next one tries again. */
  readonly trouble: string;
}

/**
 * Looks again and again, in every worker, for what has fallen due. The rows are the truth: what fell due while no worker ran is found by
 * the next look, and a look may happen twice at once.
 */
export abstract class Keeper implements BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  protected constructor(
    private readonly rhythm: Rhythm,
    private readonly logger: Logger,
  ) {}

  abstract look(): Promise<unknown>;

  start(): void {
    this.running = this.lookUntilStopped();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async lookUntilStopped(): Promise<void> {
    const { everyMilliseconds, trouble } = this.rhythm;
    while (!this.stopping.signal.aborted) {
      await this.look().catch((error: Error) => this.logger.warn({ error: error.message }, trouble));
      await pause(everyMilliseconds, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }
}

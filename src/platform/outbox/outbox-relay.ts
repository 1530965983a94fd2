import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Database, type Transaction } from '../database/database';
import { LOGGER, type Logger } from '../logging/logger';
import type { Lane } from '../queue/job-definition';
import { JobRunner } from '../queue/job-runner';

const BATCH = 200;
const IDLE_MILLISECONDS = 150;
const TROUBLE_MILLISECONDS = 1_000;
const FORGOTTEN_AFTER_SECONDS = 60;
const OUTBOX_JOB = /^outbox-(\d+)-(\d+)$/;

interface WaitingEvent {
  readonly id: number;
  readonly job: string;
  readonly lane: Lane;
  readonly payload: string;
  readonly createdAt: Date;
  /** 1 when Redis had it already and it has not succeeded since. */
  readonly handedBefore: number;
}

/** Hands committed outbox rows to BullMQ, at least once each. Any number of relays may run: rows are claimed with SKIP LOCKED. */
@Injectable()
export class OutboxRelay implements BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly jobs: JobRunner,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  start(): void {
    this.jobs.afterSuccess((jobId) => this.forget(jobId));
    this.running = this.relayUntilStopped();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async relayUntilStopped(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const wait = await this.relayOnce().then(
        (handed) => (handed === BATCH ? 0 : IDLE_MILLISECONDS),
        (error: Error) => {
          this.logger.warn({ error: error.message }, 'outbox relay waits for its engines');
          return TROUBLE_MILLISECONDS;
        },
      );
      if (wait > 0) await pause(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  private relayOnce(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const waiting = await claimWaiting(tx);
      for (const event of waiting) {
        const jobId = jobIdOf(event);
        if (event.handedBefore) await this.jobs.forgetFailed(event.lane, jobId);
        await this.jobs.add(event.job, event.lane, JSON.parse(event.payload) as object, jobId);
      }
      if (waiting.length > 0) {
        await tx.query('UPDATE outbox_event SET handed_at = UTC_TIMESTAMP(3) WHERE id IN (?)', [waiting.map((event) => event.id)]);
      }
      return waiting.length;
    });
  }

  private async forget(jobId: string): Promise<void> {
    const [, id, createdAt] = OUTBOX_JOB.exec(jobId) ?? [];
    if (id === undefined) return;
    await this.database.query('DELETE FROM outbox_event WHERE id = ? AND created_at = ?', [id, new Date(Number(createdAt))]);
  }
}

/** With the instant: numbers begin anew with a database, and the Redis beside it may remember those of another. */
function jobIdOf({ id, createdAt }: WaitingEvent): string {
  return `outbox-${id}-${createdAt.getTime()}`;
}

/** Rows never handed over, and rows handed over so long ago that Redis may have lost them or given them up. */
async function claimWaiting(tx: Transaction): Promise<WaitingEvent[]> {
  const columns = 'SELECT id, job, lane, payload, created_at AS createdAt, handed_at IS NOT NULL AS handedBefore FROM outbox_event';
  const fresh: WaitingEvent[] = await tx.query(`${columns} WHERE handed_at IS NULL ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`);
  if (fresh.length > 0) return fresh;
  return tx.query(
    `${columns} WHERE handed_at < UTC_TIMESTAMP(3) - INTERVAL ${FORGOTTEN_AFTER_SECONDS} SECOND ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
  );
}

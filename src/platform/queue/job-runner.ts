import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationShutdown } from '@nestjs/common';
import { FlowProducer, Queue, Worker, type Job } from 'bullmq';
import type { Redis } from 'ioredis';
import { CONFIGURATION, type Configuration } from '../configuration/configuration';
import { LOGGER, type Logger } from '../logging/logger';
import { LANES, type JobDefinition, type Lane } from './job-definition';
import { JobHandlers } from './job-handlers';
import { connectWorkerRedis } from './redis-connection';

/** Tried again with growing pauses (at most ten seconds) for about four minutes: long enough for an engine to restart. */
const TRIES = { attempts: 30, backoff: { type: 'bounded' } };
const KEEP = { removeOnComplete: { count: 200 }, removeOnFail: { count: 2_000 } };
const LOCK_MILLISECONDS = 10_000;
const STALLED_CHECK_MILLISECONDS = 3_000;

/** The worker process' side of BullMQ: consumes every lane, and hands on jobs for the outbox and for flows. */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly stopping = new AbortController();
  private backend: { readonly connection: Redis; readonly queues: Record<Lane, Queue>; readonly flows: FlowProducer } | undefined;
  private workers: { readonly worker: Worker; readonly connection: Redis }[] = [];
  private succeeded: (jobId: string) => Promise<void> = async () => undefined;

  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly handlers: JobHandlers,
  ) {}

  /** Starts consuming. `jobs` is the list of all jobs of the product; the boot stops when one has no handler. */
  start(jobs: readonly JobDefinition<object>[]): void {
    this.handlers.assertComplete(jobs);
    this.workers = LANES.map((lane) => {
      const connection = connectWorkerRedis(this.configuration.redisUrl);
      const worker = new Worker(queueName(lane), (job) => this.run(job), {
        connection,
        concurrency: lane === 'shards' ? 1 : this.configuration.workerConcurrency,
        lockDuration: LOCK_MILLISECONDS,
        stalledInterval: STALLED_CHECK_MILLISECONDS,
        maxStalledCount: 100,
        settings: { backoffStrategy: (tries: number) => Math.min(100 * 2 ** tries, 10_000) },
      });
      worker.on('error', (error) => this.logger.warn({ error: error.message, lane }, 'worker connection'));
      worker.on('failed', (job, error) => void this.noteFailure(job, error));
      return { worker, connection };
    });
  }

  /** Called with the job's id before BullMQ hears that it succeeded. */
  afterSuccess(listener: (jobId: string) => Promise<void>): void {
    this.succeeded = listener;
  }

  /** Lets a job whose tries are used up be added again under its id; any other job of the id stays. */
  async forgetFailed(lane: Lane, jobId: string): Promise<void> {
    const job = await this.connect().queues[lane].getJob(jobId);
    if (job !== undefined && (await job.isFailed())) await job.remove();
  }

  /** Adds a job; the same `jobId` is added once while BullMQ remembers it. No ":" in ids. */
  async add(name: string, lane: Lane, payload: object, jobId: string): Promise<void> {
    await this.connect().queues[lane].add(name, payload, { ...TRIES, ...KEEP, jobId });
  }

  /** One parent that runs when all its children are done. */
  async addFlow<Parent extends object, Child extends object>(
    parent: { job: JobDefinition<Parent>; payload: Parent; jobId: string },
    children: readonly { job: JobDefinition<Child>; payload: Child; jobId: string }[],
  ): Promise<void> {
    await this.connect().flows.add({
      name: parent.job.name,
      queueName: queueName(parent.job.lane),
      data: parent.payload,
      opts: { ...TRIES, ...KEEP, jobId: parent.jobId },
      children: children.map((child) => ({
        name: child.job.name,
        queueName: queueName(child.job.lane),
        data: child.payload,
        opts: { ...TRIES, ...KEEP, jobId: child.jobId, ignoreDependencyOnFailure: true },
      })),
    });
  }

  /** While the database still answers: jobs under way come to their end. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.workers.map(({ worker }) => worker.close()));
  }

  /** BullMQ leaves a connection that it was given to whoever made it. */
  async onApplicationShutdown(): Promise<void> {
    for (const { connection } of this.workers) connection.disconnect();
    if (this.backend === undefined) return;
    await Promise.all([...Object.values(this.backend.queues).map((queue) => queue.close()), this.backend.flows.close()]);
    this.backend.connection.disconnect();
  }

  /** Only a worker hands jobs to BullMQ; the other processes share the wiring and never connect. */
  private connect() {
    if (this.backend !== undefined) return this.backend;
    const connection = connectWorkerRedis(this.configuration.redisUrl);
    const warn = (error: Error): void => this.logger.warn({ error: error.message }, 'queue connection');
    const queues = Object.fromEntries(LANES.map((lane) => [lane, new Queue(queueName(lane), { connection })])) as Record<Lane, Queue>;
    const flows = new FlowProducer({ connection });
    for (const queue of Object.values(queues)) queue.on('error', warn);
    flows.on('error', warn);
    this.backend = { connection, queues, flows };
    return this.backend;
  }

  private async noteFailure(job: Job | undefined, error: Error): Promise<void> {
    this.logger.error({ job: job?.name, id: job?.id, tries: job?.attemptsMade, error: error.stack }, 'job failed');
    if (job === undefined || job.attemptsMade < (job.opts.attempts ?? 1)) return;
    await this.handlers.giveUp(job.name, job.data as object, error).catch((fault: Error) => this.logger.error({ job: job.name, error: fault.stack }, 'the end of a job could not be recorded'));
  }

  private async run(job: Job): Promise<void> {
    await this.handlers.handlerOf(job.name)(job.data as object, this.stopping.signal);
    await this.succeeded(job.id ?? '');
  }
}

function queueName(lane: Lane): string {
  return `xuefen-${lane}`;
}

import { Injectable } from '@nestjs/common';
import type { JobDefinition } from './job-definition';

/** May run twice and may stop anywhere; `signal` is aborted when the worker shuts down. */
export type JobHandler<Payload extends object> = (payload: Payload, signal: AbortSignal) => Promise<void>;

/** Called once, when every try of a job has failed: its row should say so. */
export type GivenUp<Payload extends object> = (payload: Payload, error: Error) => Promise<void>;

/** Which function does which job. A job without a handler, or with two, stops the boot. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<string, JobHandler<object>>();
  private readonly endings = new Map<string, GivenUp<object>>();

  register<Payload extends object>(job: JobDefinition<Payload>, handler: JobHandler<Payload>, givenUp?: GivenUp<Payload>): void {
    if (this.handlers.has(job.name)) throw new Error(`Two handlers for the job ${job.name}; keep one.`);
    this.handlers.set(job.name, handler as JobHandler<object>);
    if (givenUp) this.endings.set(job.name, givenUp as GivenUp<object>);
  }

  async giveUp(name: string, payload: object, error: Error): Promise<void> {
    await this.endings.get(name)?.(payload, error);
  }

  handlerOf(name: string): JobHandler<object> {
    const handler = this.handlers.get(name);
    if (!handler) throw new Error(`No handler for the job ${name}. Register it in its module's onModuleInit.`);
    return handler;
  }

  /** @throws Error naming the first job nobody does. */
  assertComplete(jobs: readonly JobDefinition<object>[]): void {
    for (const job of jobs) this.handlerOf(job.name);
  }
}

/**
 * Lanes keep long fans of small jobs from holding up single ones: `shards` carries the parts of annual runs, `work`
 * everything else. Each is one BullMQ queue.
 */
export type Lane = 'work' | 'shards';
export const LANES: readonly Lane[] = ['work', 'shards'];

/** A kind of job. The payload carries ids and the actor only; the row in MariaDB is the truth and the job a nudge. */
export interface JobDefinition<Payload extends object> {
  /** `module.verb-noun`. */
  readonly name: string;
  readonly lane: Lane;
  /** Never set: it ties the payload's type to the definition. */
  readonly payload?: Payload;
}

export function defineJob<Payload extends object>(name: string, lane: Lane = 'work'): JobDefinition<Payload> {
  return { name, lane };
}

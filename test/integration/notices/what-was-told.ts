import { JobHandlers } from '../../../src/platform/queue/job-handlers';
import type { Api } from '../../support/api';
import { runPromisedJobs } from '../../support/import-here';
import type { Visitor } from '../../support/visitor';

export interface Told {
  readonly kind: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly lines: readonly { readonly zh: string; readonly en: string }[];
}

/** Does every promised job twice, as a queue may, and reads an inbox from the first notice to the last. */
export async function whatWasTold({ app, database }: Api, visitor: Visitor): Promise<Told[]> {
  const promised = await database.query<{ job: string; payload: string }>("SELECT job, payload FROM outbox_event WHERE job LIKE '%.announce-%' ORDER BY id");
  for (const { job, payload } of promised) await app.get(JobHandlers).handlerOf(job)(JSON.parse(payload) as object, new AbortController().signal);
  await runPromisedJobs(app);
  const { body } = await visitor.ask('GET', '/notices?limit=200');
  return (body['items'] as Told[]).toReversed();
}

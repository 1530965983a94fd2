import type { Schemas } from './shapes';

/** Where work in the background stands: imports and annual runs alike. */
export type JobStatus = Schemas['ImportDto' | 'RunDto']['status'];

export function isActive({ status }: { readonly status: JobStatus }): boolean {
  return status === 'queued' || status === 'running';
}

/** A list that shows work under way is asked for again until none is. */
export const LOOK_AGAIN_MS = 5_000;

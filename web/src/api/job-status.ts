/** Where work in the background stands: imports and annual runs alike. */
export type JobStatus = 'queued' | 'running' | 'completed' | 'failed' | 'cancelled';

export function isActive({ status }: { readonly status: JobStatus }): boolean {
  return status === 'queued' || status === 'running';
}

/** A list that shows work under way is asked for again until none is. */
export const LOOK_AGAIN_MS = 5_000;

import type { Session } from '../../api/session';

/** Who is offered to start and stop runs; the server decides. */
export function mayRun({ permissions }: Session): boolean {
  return permissions.includes('runs.manage');
}

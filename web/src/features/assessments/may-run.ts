import type { Session } from '../../api/session';

/** Who is offered to start and stop runs; the server decides. */
export function mayRun({ grants }: Session): boolean {
  return grants.some(({ role }) => role === 'organisation_department');
}

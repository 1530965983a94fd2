import type { Session } from '../../api/session';

/** Who is offered the upload; the server decides. */
export function mayImport({ grants }: Session): boolean {
  return grants.some(({ role }) => role === 'unit_hr' || role === 'organisation_department');
}

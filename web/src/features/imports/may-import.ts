import type { Session } from '../../api/session';

/** Who is offered the upload; the server decides. */
export function mayImport({ permissions }: Session): boolean {
  return permissions.includes('imports.manage');
}

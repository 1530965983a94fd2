import type { CityImportKind } from '../../api/imports';
import type { Session } from '../../api/session';

/** Who is offered the upload, of any kind or of one; the server decides. */
export function mayImport({ permissions }: Session, kind?: CityImportKind): boolean {
  return permissions.includes('imports.manage') && (kind !== 'moves' || permissions.includes('postings.manage'));
}

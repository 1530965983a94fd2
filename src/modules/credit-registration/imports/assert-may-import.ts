import type { Database } from '../../../platform/database/database';
import type { Importer } from '../../../platform/imports/importer';
import { permissionLacking } from '../../../platform/sessions/access.errors';
import { reachesWholeUnit } from '../../../platform/sessions/scope';
import type { Principal } from '../../identity/public';
import { readUnits } from '../../organizations/public';

/** A list may speak of anybody: what it does must be allowed in the whole city. @throws DomainError PERMISSION_LACKING */
export async function assertMayImport(database: Database, principal: Principal, { needs }: Pick<Importer, 'needs'>): Promise<void> {
  if (needs === undefined) return;
  const scope = principal.scopes.get(needs);
  const roots = (await readUnits(database)).filter(({ parentId }) => parentId === null);
  if (!scope || !roots.every(({ path }) => reachesWholeUnit(scope, path))) throw permissionLacking();
}

import type { Database } from '../../../platform/database/database';
import { reachesWholeUnit, type Scope } from '../../../platform/sessions/scope';
import { mergedUnitsOf, type UnitChange } from './unit-act-kinds';
import { unitActErrors } from './unit-acts.errors';

export interface UnitsConcerned {
  readonly unitIds: readonly number[];
  /** Also those above, below which units will stand. */
  readonly withParents: boolean;
}

export function unitsOf(wanted: UnitChange): UnitsConcerned {
  return { unitIds: wanted.kind === 'merge' ? [wanted.unitId, wanted.intoUnitId] : [wanted.unitId, ...mergedUnitsOf(wanted)], withParents: wanted.kind === 'split' };
}

/** Every unit concerned, whole. @throws DomainError UNIT_NOT_FOUND */
export async function assertUnitsReached(database: Database, scope: Scope, { unitIds, withParents }: UnitsConcerned): Promise<void> {
  const units = await database.query<{ path: string; parentPath: string | null }>('SELECT u.path, p.path AS parentPath FROM org_unit u LEFT JOIN org_unit p ON p.id = u.parent_id WHERE u.id IN (?)', [[...unitIds]]);
  const paths = units.flatMap(({ path, parentPath }) => (withParents && parentPath !== null ? [path, parentPath] : [path]));
  if (units.length === 0 || !paths.every((path) => reachesWholeUnit(scope, path))) throw unitActErrors.unitNotFound({ unitId: unitIds[0] });
}

import type { TrainingDay } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { assertUnitInScope, type Scope, type UnitInScope } from '../../identity/public';
import { readUnitsOn } from '../../organizations/public';
import { reportingErrors } from '../reporting.errors';

/**
 * A unit within reach, named and placed as on a day; without one, as it stands now.
 * @throws DomainError UNIT_NOT_FOUND, UNIT_NOT_THEN
 */
export async function findUnitOn(database: Database, scope: Scope, { unitId, day }: { readonly unitId: number; readonly day: TrainingDay | undefined }): Promise<UnitInScope> {
  const unit = await assertUnitInScope(database, scope, unitId);
  if (day === undefined) return unit;
  const then = (await readUnitsOn(database, day)).find(({ id }) => id === unitId);
  if (!then) throw reportingErrors.unitNotThen({ unitId, day });
  return { id: then.id, name: then.name, path: then.path };
}

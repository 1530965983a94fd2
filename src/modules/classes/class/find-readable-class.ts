import type { Database } from '../../../platform/database/database';
import { reachesWholeUnit, scopeCondition, type Scope } from '../../identity/public';
import { managedByNow } from '../../organizations/public';
import { classErrors } from '../classes.errors';
import { findClass, type ClassHead } from './find-class';

export interface ReadableClass {
  readonly head: ClassHead;
  /** Only these trainees of it; without it, everybody. */
  readonly only?: { readonly personIds: readonly number[] };
}

/**
 * A class as somebody may read it: as a whole where the scope reaches the unit that runs it, or else those of its trainees whom the scope
 * reaches by their unit of that time. A class with nobody of theirs is answered as if it did not exist.
 * @throws DomainError CLASS_NOT_FOUND
 */
export async function findReadableClass(database: Database, scope: Scope, classId: number): Promise<ReadableClass> {
  const head = await findClass(database, classId);
  if (reachesWholeUnit(scope, head.hostUnitPath)) return { head };
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: managedByNow('e.person_id') });
  const own = await database.query<{ personId: number }>(
    `SELECT e.person_id AS personId FROM enrolment e JOIN org_unit u ON u.id = e.unit_id WHERE e.class_id = ? AND e.state = 'enrolled' AND ${within.sql} ORDER BY e.person_id`,
    [classId, ...within.parameters],
  );
  if (own.length === 0) throw classErrors.classNotFound({ classId });
  return { head, only: { personIds: own.map(({ personId }) => personId) } };
}

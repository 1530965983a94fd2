import type { Database, Transaction } from '../../../platform/database/database';
import { reachesWholeUnit, type Scope } from '../../identity/public';
import { classErrors } from '../classes.errors';
import type { ClassState } from './class-states';

export interface ClassHead {
  readonly id: number;
  readonly code: string;
  readonly title: string;
  readonly state: ClassState;
  readonly planId: number | null;
  readonly hostUnitPath: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly capacity: number;
}

/** @throws DomainError CLASS_NOT_FOUND */
export async function findClass(on: Database | Transaction, classId: number): Promise<ClassHead> {
  const rows = (await on.query(
    `SELECT id, code, title, state, plan_id AS planId, host_unit_path AS hostUnitPath, starts_on AS startsOn, ends_on AS endsOn, capacity FROM training_class WHERE id = ?`,
    [classId],
  )) as ClassHead[];
  const [row] = rows;
  if (!row) throw classErrors.classNotFound({ classId });
  return row;
}

/** A class run by a unit that lies within the scope as a whole; another is answered as if it did not exist. @throws DomainError CLASS_NOT_FOUND */
export async function findHostedClass(on: Database | Transaction, scope: Scope, classId: number): Promise<ClassHead> {
  const head = await findClass(on, classId);
  if (!reachesWholeUnit(scope, head.hostUnitPath)) throw classErrors.classNotFound({ classId });
  return head;
}

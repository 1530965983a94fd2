import type { Database, Transaction } from '../../../platform/database/database';
import { managedByNow } from '../../organizations/public';
import { classErrors } from '../classes.errors';
import type { EnrolmentPath, EnrolmentState } from './enrolment-states';

export interface EnrolmentHead {
  readonly id: number;
  readonly classId: number;
  readonly personId: number;
  readonly personName: string;
  readonly path: EnrolmentPath;
  readonly state: EnrolmentState;
  readonly unitPath: string;
  /** The authority that manages the person now; null without a posting in force. */
  readonly managedBy: string | null;
  readonly hostUnitPath: string;
}

/** @throws DomainError ENROLMENT_NOT_FOUND */
export async function findEnrolment(on: Database | Transaction, enrolmentId: number): Promise<EnrolmentHead> {
  const rows = (await on.query(
    `SELECT e.id, e.class_id AS classId, e.person_id AS personId, p.name AS personName, e.path, e.state, IFNULL(u.path, '/') AS unitPath, ${managedByNow('e.person_id')} AS managedBy, c.host_unit_path AS hostUnitPath
       FROM enrolment e JOIN training_class c ON c.id = e.class_id JOIN civil_servant p ON p.id = e.person_id LEFT JOIN org_unit u ON u.id = e.unit_id
      WHERE e.id = ?`,
    [enrolmentId],
  )) as EnrolmentHead[];
  const [row] = rows;
  if (!row) throw classErrors.enrolmentNotFound({ enrolmentId });
  return row;
}

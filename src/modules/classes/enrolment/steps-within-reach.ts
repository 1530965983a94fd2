import type { Database } from '../../../platform/database/database';
import { scopeCondition, scopeOf, type Principal } from '../../identity/public';
import { managedByNow } from '../../organizations/public';
import { classErrors } from '../classes.errors';
import type { ApprovalStep } from './decide-enrolments';

/**
 * Which steps the caller decides for these people: units the first, the organisation department both.
 * @throws DomainError ENROLMENT_NOT_FOUND for people who are out of reach
 */
export async function stepsWithinReach(database: Database, principal: Principal, classId: number, enrolmentIds: readonly number[]): Promise<readonly ApprovalStep[]> {
  const within = scopeCondition(scopeOf(principal, 'enrolments.decide'), { unitPath: 'u.path', managedBy: managedByNow('e.person_id') });
  const reached = await database.query<{ id: number }>(
    `SELECT e.id FROM enrolment e JOIN org_unit u ON u.id = e.unit_id WHERE e.class_id = ? AND e.id IN (?) AND ${within.sql}`,
    [classId, [...enrolmentIds], ...within.parameters],
  );
  const ids = new Set(reached.map(({ id }) => id));
  const missing = enrolmentIds.filter((id) => !ids.has(id));
  if (missing.length > 0) throw classErrors.enrolmentNotFound({ enrolmentIds: missing });
  return principal.roles.includes('organisation_department') ? ['pending_unit', 'pending_organisation'] : ['pending_unit'];
}

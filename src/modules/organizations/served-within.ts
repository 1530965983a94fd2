import { scopeCondition, type SqlCondition } from '../../platform/sessions/scope-condition';
import type { Scope } from '../../platform/sessions/scope';

/**
 * Whether a person served within reach on the day (in China) of an instant and has left since: what was decided of them then stays with
 * whoever looked after them then. Both are SQL expressions.
 */
export function servedWithin(scope: Scope, { personId, at }: { readonly personId: string; readonly at: string }): SqlCondition {
  const within = scopeCondition(scope, { unitPath: 'once_unit.path', managedBy: 'once.managed_by' });
  return {
    sql: `EXISTS (SELECT 1 FROM posting once JOIN org_unit once_unit ON once_unit.id = once.unit_id
      WHERE once.person_id = ${personId} AND once.valid_until IS NOT NULL AND DATE(${at} + INTERVAL 8 HOUR) >= once.valid_from AND DATE(${at} + INTERVAL 8 HOUR) < once.valid_until AND ${within.sql})`,
    parameters: within.parameters,
  };
}

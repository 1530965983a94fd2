import type { Database } from '../../../platform/database/database';
import { scopeCondition, type Permission, type Principal, type Scope, type SqlCondition } from '../../identity/public';
import { PUBLIC_STATES } from '../class/class-states';
import { classErrors } from '../classes.errors';

/** Whoever builds, approves or audits classes sees those of their units before everybody does. */
const SEE_DRAFTS: readonly Permission[] = ['classes.manage', 'classes.approve', 'audit.read'];

/** Over which classes the caller has the whole view: those they run, else those they approve, else those they audit. */
export function scopeOverClasses({ scopes }: Principal): Scope | undefined {
  return scopes.get('classes.manage') ?? scopes.get('classes.approve') ?? scopes.get('audit.read');
}

/** Classes of `c` that the caller may see: the published, those of their units, and those they are in. */
export function visibleClasses(principal: Principal): SqlCondition {
  const hosted = SEE_DRAFTS.flatMap((permission) => {
    const scope = principal.scopes.get(permission);
    return scope ? [scopeCondition(scope, { unitPath: 'c.host_unit_path' })] : [];
  });
  const choices: SqlCondition[] = [
    { sql: `c.state IN (${PUBLIC_STATES.map(() => '?').join(', ')})`, parameters: [...PUBLIC_STATES] },
    { sql: 'EXISTS (SELECT 1 FROM enrolment own WHERE own.class_id = c.id AND own.person_id = ?)', parameters: [principal.personId ?? 0] },
    ...hosted,
  ];
  return { sql: `(${choices.map(({ sql }) => sql).join(' OR ')})`, parameters: choices.flatMap(({ parameters }) => [...parameters]) };
}

/** @throws DomainError CLASS_NOT_FOUND, also for a class that the caller may not see */
export async function assertVisible(database: Database, principal: Principal, classId: number): Promise<void> {
  const visible = visibleClasses(principal);
  const found = await database.query(`SELECT 1 FROM training_class c WHERE c.id = ? AND ${visible.sql}`, [classId, ...visible.parameters]);
  if (found.length === 0) throw classErrors.classNotFound({ classId });
}

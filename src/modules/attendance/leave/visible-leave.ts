import { scopeCondition, type Principal, type SqlCondition } from '../../identity/public';

/** Over `l` (leave_request), `c` (its class), `g` and `u` (today's posting): one's own, that of classes that one looks after, that of people within reach. */
export function visibleLeave(principal: Principal, mine: boolean): SqlCondition {
  const own = { sql: '(l.person_id = ?)', parameters: [principal.personId ?? 0] };
  const reads = principal.scopes.get('attendance.read');
  if (mine || !reads) return own;
  const choices = [own, scopeCondition(reads, { unitPath: 'c.host_unit_path' }), scopeCondition(reads, { unitPath: 'u.path', managedBy: 'g.managed_by', personId: 'l.person_id' })];
  return { sql: `(${choices.map(({ sql }) => sql).join(' OR ')})`, parameters: choices.flatMap((choice) => [...choice.parameters]) };
}

import type { SqlValue } from '../../../platform/database/database';
import { searchCondition } from '../../catalog/public';
import { scopeCondition, type Principal, type SqlCondition } from '../../identity/public';
import type { ClassQueryDto } from './classes.dto';
import { scopeOverClasses, visibleClasses } from './visible-classes';

/** What the columns can say; over `c` and the caller's own enrolment `e`. */
export function classesWhere(principal: Principal, query: ClassQueryDto): SqlCondition {
  const visible = visibleClasses(principal);
  const conditions = [visible.sql];
  const parameters: SqlValue[] = [...visible.parameters];
  const and = (sql: string, ...values: readonly SqlValue[]): void => {
    conditions.push(sql);
    parameters.push(...values);
  };
  if (query.view === 'open') and("c.state = 'enrolling'");
  if (query.view === 'mine') and("e.id IS NOT NULL AND e.state IN ('waiting', 'pending_unit', 'pending_organisation', 'enrolled')");
  if (query.view === 'hosted') {
    const scope = scopeOverClasses(principal);
    const hosted = scope ? scopeCondition(scope, { unitPath: 'c.host_unit_path' }) : { sql: '(1 = 0)', parameters: [] };
    and(hosted.sql, ...hosted.parameters);
  }
  const words = searchCondition(query.q, 'class', 'c.id');
  and(words.sql, ...words.parameters);
  if (query.state !== undefined) and('c.state = ?', query.state);
  if (query.stage !== undefined) and(`c.state ${query.stage === 'past' ? 'IN' : 'NOT IN'} ('closed', 'archived', 'cancelled')`);
  if (query.kind !== undefined) and('c.kind = ?', query.kind);
  if (query.form !== undefined) and('c.form = ?', query.form);
  if (query.year !== undefined) and('c.training_year = ?', query.year);
  if (query.planId !== undefined) and('c.plan_id = ?', query.planId);
  if (query.from !== undefined) and('c.ends_on >= ?', query.from);
  if (query.to !== undefined) and('c.starts_on <= ?', query.to);
  return { sql: conditions.join(' AND '), parameters };
}

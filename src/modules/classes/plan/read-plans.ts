import type { Database } from '../../../platform/database/database';
import { scopeCondition, type Permission, type Principal, type SqlCondition } from '../../identity/public';
import { classErrors } from '../classes.errors';
import type { PlanDto, PlanStepDto, PlanWithStepsDto } from './plans.dto';

const READS_PLANS: readonly Permission[] = ['classes.manage', 'classes.approve', 'audit.read'];
const MOST_SHOWN = 200;

const SELECT_PLANS = `SELECT t.id, t.training_year AS year, t.title, t.host_unit_id AS hostUnitId, IFNULL(h.name, '') AS hostUnitName, t.state, t.reason, t.created_at AS createdAt,
  (SELECT COUNT(*) FROM training_class c WHERE c.plan_id = t.id AND c.state <> 'cancelled') AS classes,
  (SELECT IFNULL(SUM(c.capacity), 0) FROM training_class c WHERE c.plan_id = t.id AND c.state <> 'cancelled') AS seats,
  (SELECT COUNT(*) FROM class_session s JOIN training_class c ON c.id = s.class_id WHERE c.plan_id = t.id AND c.state <> 'cancelled') AS halfDays
  FROM training_plan t LEFT JOIN org_unit h ON h.id = t.host_unit_id`;

type Row = Omit<PlanDto, 'createdAt'> & { readonly createdAt: Date };

/** Newest first. */
export async function listPlans(database: Database, principal: Principal, year: number | undefined): Promise<PlanDto[]> {
  const within = plansWithinReach(principal);
  const ofYear: SqlCondition = year === undefined ? { sql: '1 = 1', parameters: [] } : { sql: 't.training_year = ?', parameters: [year] };
  const rows = await database.query<Row>(`${SELECT_PLANS} WHERE ${within.sql} AND ${ofYear.sql} ORDER BY t.training_year DESC, t.id DESC LIMIT ${MOST_SHOWN}`, [...within.parameters, ...ofYear.parameters]);
  return rows.map(planView);
}

/** @throws DomainError PLAN_NOT_FOUND, also for a plan that is out of reach */
export async function readPlan(database: Database, principal: Principal, planId: number): Promise<PlanWithStepsDto> {
  const within = plansWithinReach(principal);
  const [row] = await database.query<Row>(`${SELECT_PLANS} WHERE t.id = ? AND ${within.sql}`, [planId, ...within.parameters]);
  if (!row) throw classErrors.planNotFound({ planId });
  const steps = await database.query<Omit<PlanStepDto, 'at'> & { at: Date }>('SELECT from_state AS `from`, to_state AS `to`, reason, author_name AS `by`, at FROM plan_event WHERE plan_id = ? ORDER BY id', [planId]);
  return { ...planView(row), steps: steps.map((step) => ({ ...step, at: step.at.toISOString() })) };
}

function plansWithinReach(principal: Principal): SqlCondition {
  const choices = READS_PLANS.flatMap((permission) => {
    const scope = principal.scopes.get(permission);
    return scope ? [scopeCondition(scope, { unitPath: 't.host_unit_path' })] : [];
  });
  if (choices.length === 0) return { sql: "t.state = 'approved'", parameters: [] };
  return { sql: `(t.state = 'approved' OR ${choices.map(({ sql }) => sql).join(' OR ')})`, parameters: choices.flatMap(({ parameters }) => [...parameters]) };
}

function planView(row: Row): PlanDto {
  return { ...row, classes: Number(row.classes), seats: Number(row.seats), halfDays: Number(row.halfDays), createdAt: row.createdAt.toISOString() };
}

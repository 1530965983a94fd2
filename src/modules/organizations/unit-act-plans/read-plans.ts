import type { Database } from '../../../platform/database/database';
import type { Scope } from '../../../platform/sessions/scope';
import { scopeCondition } from '../../../platform/sessions/scope-condition';
import { mergedUnitsOf, type UnitChange } from '../unit-acts/unit-act-kinds';
import type { UnitActPlanDto } from './unit-act-plans.dto';
import { unitPlanErrors } from './unit-act-plans.errors';

interface Row extends Omit<UnitActPlanDto, 'at' | 'nameAfter' | 'mergedNames'> {
  readonly at: Date;
  readonly intoName: string | null;
  readonly content: string;
}

const MOST = 100;
const ROWS = `SELECT p.id, p.kind, p.unit_id AS unitId, u.name AS unitName, i.name AS intoName, p.due_on AS \`on\`, p.content, p.reason, p.document_no AS documentNo, p.state, p.act_id AS actId,
    p.note_zh AS noteZh, p.note_en AS noteEn, p.author_name AS authorName, p.at, p.ended_by_name AS endedByName
  FROM unit_act_plan p JOIN org_unit u ON u.id = p.unit_id LEFT JOIN org_unit i ON i.id = p.into_unit_id`;

/** What is done stands among the acts. */
export async function listPlans(database: Database, scope: Scope): Promise<UnitActPlanDto[]> {
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'NULL' });
  const rows = await database.query<Row>(`${ROWS} WHERE p.state <> 'done' AND ${within.sql} ORDER BY p.state = 'planned' DESC, IF(p.state = 'planned', p.due_on, NULL), p.id DESC LIMIT ${MOST}`, within.parameters);
  return plansOf(database, rows);
}

/** @throws DomainError UNIT_PLAN_NOT_FOUND, also for one out of reach */
export async function readPlan(database: Database, scope: Scope, planId: number): Promise<UnitActPlanDto> {
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'NULL' });
  const [row] = await database.query<Row>(`${ROWS} WHERE p.id = ? AND ${within.sql}`, [planId, ...within.parameters]);
  const [plan] = await plansOf(database, row ? [row] : []);
  if (!plan) throw unitPlanErrors.notFound({ planId });
  return plan;
}

async function plansOf(database: Database, rows: readonly Row[]): Promise<UnitActPlanDto[]> {
  const plans = rows.map(({ content, ...row }) => ({ row, change: JSON.parse(content) as UnitChange }));
  const merged = [...new Set(plans.flatMap(({ change }) => mergedUnitsOf(change)))];
  const units = merged.length === 0 ? [] : await database.query<{ id: number; name: string }>('SELECT id, name FROM org_unit WHERE id IN (?)', [merged]);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return plans.map(({ row: { at, intoName, ...row }, change }) => ({
    ...row,
    nameAfter: intoName ?? ('name' in change ? change.name : ''),
    mergedNames: mergedUnitsOf(change).map((id) => names.get(id) ?? String(id)),
    at: at.toISOString(),
  }));
}

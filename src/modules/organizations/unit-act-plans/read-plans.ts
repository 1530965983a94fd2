import type { Database } from '../../../platform/database/database';
import type { Scope } from '../../../platform/sessions/scope';
import { scopeCondition } from '../../../platform/sessions/scope-condition';
import type { UnitChange } from '../unit-acts/unit-act-kinds';
import type { UnitActPlanDto } from './unit-act-plans.dto';
import { unitPlanErrors } from './unit-act-plans.errors';

interface Row extends Omit<UnitActPlanDto, 'at' | 'nameAfter'> {
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
  return rows.map(planDto);
}

/** @throws DomainError UNIT_PLAN_NOT_FOUND, also for one out of reach */
export async function readPlan(database: Database, scope: Scope, planId: number): Promise<UnitActPlanDto> {
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'NULL' });
  const [row] = await database.query<Row>(`${ROWS} WHERE p.id = ? AND ${within.sql}`, [planId, ...within.parameters]);
  if (!row) throw unitPlanErrors.notFound({ planId });
  return planDto(row);
}

function planDto({ at, intoName, content, ...row }: Row): UnitActPlanDto {
  const change = JSON.parse(content) as UnitChange;
  return { ...row, nameAfter: intoName ?? ('name' in change ? change.name : ''), at: at.toISOString() };
}

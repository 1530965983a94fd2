import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import type { MoveAuthor } from '../moves/record-move';
import { unitPlanErrors } from './unit-act-plans.errors';

/** Before its day a plan is withdrawn with a reason. @throws DomainError UNIT_PLAN_NOT_FOUND, UNIT_PLAN_OVER */
export async function withdrawPlan(tx: Transaction, planId: number, reason: string, { actor, at }: Pick<MoveAuthor, 'actor' | 'at'>): Promise<void> {
  const [plan]: { state: string; unitId: number }[] = await tx.query('SELECT state, unit_id AS unitId FROM unit_act_plan WHERE id = ? FOR UPDATE', [planId]);
  if (!plan) throw unitPlanErrors.notFound({ planId });
  if (plan.state !== 'planned') throw unitPlanErrors.over({ planId, state: plan.state });
  await tx.query("UPDATE unit_act_plan SET state = 'withdrawn', note_zh = ?, note_en = ?, ended_at = ?, ended_by_name = ? WHERE id = ?", [reason, reason, at, actor.name, planId]);
  await recordAudit(tx, {
    actor,
    action: 'unit.plan-withdrawn',
    summary: { zh: `撤回预定的机构变动 ${planId}`, en: `Withdrew the planned change of units ${planId}` },
    subject: { kind: 'org_unit', id: plan.unitId },
    after: { plan: planId, reason },
  });
}

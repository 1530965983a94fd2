import { UNIT_ACT_TERMS, midSentence } from '#contracts';
import { addDays } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import type { MoveAuthor } from '../moves/record-move';
import type { WantedUnitAct } from '../unit-acts/unit-act-kinds';
import { weighWholeAct } from '../unit-acts/weigh-whole-act';
import { unitPlanErrors } from './unit-act-plans.errors';

const MOST_DAYS_AHEAD = 366;

/**
 * Enters a change for a day to come. What could not be done now is refused now; whether it still can is asked again on its day.
 * @returns the plan's id.
 * @throws DomainError UNIT_PLAN_NOT_AHEAD, UNIT_PLAN_TOO_FAR, UNIT_PLAN_EXISTS, and as {@link weighWholeAct}
 */
export async function planUnitAct(tx: Transaction, { reason, documentNo, ...change }: WantedUnitAct, { actor, at, today }: MoveAuthor): Promise<number> {
  if (change.on <= today) throw unitPlanErrors.notAhead({ on: change.on, today });
  if (change.on > addDays(today, MOST_DAYS_AHEAD)) throw unitPlanErrors.tooFar({ on: change.on, latest: addDays(today, MOST_DAYS_AHEAD) });
  const { unit, people, units } = await weighWholeAct(tx, change, change.on);
  const intoUnitId = change.kind === 'merge' ? change.intoUnitId : null;
  const [same]: { id: number }[] = await tx.query("SELECT id FROM unit_act_plan WHERE state = 'planned' AND kind = ? AND unit_id = ? AND due_on = ? AND content = ? LIMIT 1", [change.kind, change.unitId, change.on, JSON.stringify(change)]);
  if (same) throw unitPlanErrors.exists({ planId: same.id });
  const { insertId }: { insertId: number } = await tx.query(
    "INSERT INTO unit_act_plan (kind, unit_id, into_unit_id, due_on, content, reason, document_no, state, account_id, author_name, at) VALUES (?, ?, ?, ?, ?, ?, ?, 'planned', ?, ?, ?)",
    [change.kind, change.unitId, intoUnitId, change.on, JSON.stringify(change), reason, documentNo, actor.accountId, actor.name, at],
  );
  const term = UNIT_ACT_TERMS[change.kind];
  await recordAudit(tx, {
    actor,
    action: 'unit.act-planned',
    summary: { zh: `预定机构变动“${term.zh}”：${unit.name}，自 ${change.on} 起`, en: `Planned the ${midSentence(term)} of ${unit.name} from ${change.on} on` },
    subject: { kind: 'org_unit', id: unit.id },
    unitPath: unit.path,
    after: { plan: insertId, change, people, units, reason, documentNo },
  });
  return insertId;
}

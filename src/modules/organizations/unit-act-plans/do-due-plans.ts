import { DomainError, trainingDayAt, type TrainingDay } from '#kernel';
import type { Database, Transaction } from '../../../platform/database/database';
import { SYSTEM_ACTOR } from '../../../platform/sessions/principal';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { recordAudit } from '../../audit/public';
import { UNIT_PLAN_LAPSED } from '../organizations.jobs';
import { beginUnitAct } from '../unit-acts/begin-unit-act';
import type { UnitChange } from '../unit-acts/unit-act-kinds';

const MOST_AT_ONCE = 100;
/** People of the unit are still being carried by another act: the next look finds it done. */
const NOT_YET = 'UNIT_ACT_UNFINISHED';

interface Due {
  readonly id: number;
  readonly unitId: number;
  readonly content: string;
  readonly reason: string;
  readonly documentNo: string;
  readonly accountId: number | null;
  readonly authorName: string;
  readonly state: string;
}

/**
 * Plans whose day has come, in the order of their days; each with its act in one transaction, so whoever finds it first does it, once, and
 * one that is killed among it has done nothing. What no longer fits lapses, with the reason, and whoever planned it is told.
 * @returns how many were due
 */
export async function doDuePlans(database: Database, at: Date): Promise<number> {
  const today = trainingDayAt(at);
  const due = await database.query<{ id: number }>("SELECT id FROM unit_act_plan WHERE state = 'planned' AND due_on <= ? ORDER BY due_on, id LIMIT ?", [today, MOST_AT_ONCE]);
  for (const { id } of due) {
    const objection = await objectionTo(database.transaction((tx) => doPlan(tx, id, { at, today })));
    if (objection && objection.code !== NOT_YET) await database.transaction((tx) => lapse(tx, id, objection, at));
  }
  return due.length;
}

async function hold(tx: Transaction, planId: number): Promise<Due | undefined> {
  const [plan]: Due[] = await tx.query(
    `SELECT id, unit_id AS unitId, content, reason, document_no AS documentNo, account_id AS accountId, author_name AS authorName, state FROM unit_act_plan WHERE id = ? FOR UPDATE`,
    [planId],
  );
  return plan?.state === 'planned' ? plan : undefined;
}

/** @returns why it cannot be done; nothing of it was done then. */
async function objectionTo(doing: Promise<void>): Promise<DomainError | undefined> {
  try {
    await doing;
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

async function doPlan(tx: Transaction, planId: number, { at, today }: { readonly at: Date; readonly today: TrainingDay }): Promise<void> {
  const plan = await hold(tx, planId);
  if (!plan) return;
  const wanted = { ...(JSON.parse(plan.content) as UnitChange), reason: plan.reason, documentNo: plan.documentNo };
  const actId = await beginUnitAct(tx, wanted, { actor: { accountId: plan.accountId, name: plan.authorName }, at, today });
  await tx.query("UPDATE unit_act_plan SET state = 'done', act_id = ?, ended_at = ? WHERE id = ?", [actId, at, planId]);
}

async function lapse(tx: Transaction, planId: number, { code, text }: DomainError, at: Date): Promise<void> {
  const plan = await hold(tx, planId);
  if (!plan) return;
  await tx.query("UPDATE unit_act_plan SET state = 'lapsed', note_zh = ?, note_en = ?, ended_at = ? WHERE id = ?", [text.zh, text.en, at, planId]);
  await appendToOutbox(tx, UNIT_PLAN_LAPSED, { planId, at: at.toISOString() });
  await recordAudit(tx, {
    actor: SYSTEM_ACTOR,
    action: 'unit.plan-lapsed',
    summary: { zh: `预定的机构变动 ${planId} 到期未能生效：${text.zh}`, en: `The planned change of units ${planId} lapsed on its day: ${text.en}` },
    subject: { kind: 'org_unit', id: plan.unitId },
    after: { plan: planId, code },
  });
}

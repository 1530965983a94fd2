import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import type { Actor, UnitInScope } from '../../identity/public';
import { cancelClass } from '../class/cancel-class';
import { moveClass } from '../class/move-class';
import { whatIsMissing, type RequiredPart } from '../class/what-is-missing';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { classErrors } from '../classes.errors';
import { PLANNING_MOVED } from '../classes.jobs';
import { planStatesBefore, type PlanState } from './plan-states';

export async function createPlan(tx: Transaction, wanted: { readonly year: number; readonly title: string; readonly host: UnitInScope }, actor: Actor, at: Date): Promise<number> {
  const answer: { insertId: number } = await tx.query("INSERT INTO training_plan (training_year, title, host_unit_id, host_unit_path, state, created_by, created_at) VALUES (?, ?, ?, ?, 'draft', ?, ?)", [
    wanted.year, wanted.title, wanted.host.id, wanted.host.path, actor.accountId, at,
  ]);
  const planId = Number(answer.insertId);
  await auditPlan(tx, planId, 'created', actor, '');
  return planId;
}

/** Hands in the plan with all its drafts. @throws DomainError PLAN_EMPTY, CLASS_NOT_READY with what each class lacks, PLAN_STATE_WRONG */
export async function submitPlan(tx: Transaction, planId: number, actor: Actor, at: Date): Promise<void> {
  await movePlan(tx, planId, { to: 'submitted', from: 'draft', actor, at });
  const drafts = await classesOf(tx, planId, 'draft');
  if (drafts.length === 0) throw classErrors.planEmpty({ planId });
  const lacking: { classId: number; missing: RequiredPart[] }[] = [];
  for (const classId of drafts) {
    const missing = await whatIsMissing(tx, classId);
    if (missing.length > 0) lacking.push({ classId, missing });
  }
  if (lacking.length > 0) throw classErrors.notReady({ planId, classes: lacking });
  for (const classId of drafts) await moveClass(tx, classId, { to: 'submitted', from: 'draft', actor, at });
  await announcePlan(tx, planId, 'submitted', at);
  await auditPlan(tx, planId, 'submitted', actor, '');
}

/** The organisation department's word on the whole plan: its classes follow it. @throws DomainError REASON_MISSING, PLAN_STATE_WRONG */
export async function decidePlan(tx: Transaction, planId: number, decision: { readonly approved: boolean; readonly reason: string }, actor: Actor, at: Date): Promise<void> {
  if (!decision.approved && decision.reason.trim() === '') throw classErrors.reasonMissing();
  const to = decision.approved ? 'approved' : 'draft';
  await movePlan(tx, planId, { to, from: 'submitted', reason: decision.reason, actor, at });
  for (const classId of await classesOf(tx, planId, 'submitted')) await moveClass(tx, classId, { to, from: 'submitted', reason: decision.reason, actor, at });
  await announcePlan(tx, planId, to, at);
  await auditPlan(tx, planId, decision.approved ? 'approved' : 'returned', actor, decision.reason);
}

/** @throws DomainError REASON_MISSING, PLAN_STATE_WRONG */
export async function cancelPlan(tx: Transaction, planId: number, reason: string, actor: Actor, at: Date): Promise<void> {
  if (reason.trim() === '') throw classErrors.reasonMissing();
  await movePlan(tx, planId, { to: 'cancelled', reason, actor, at });
  for (const classId of [...(await classesOf(tx, planId, 'draft')), ...(await classesOf(tx, planId, 'submitted'))]) await cancelClass(tx, classId, reason, actor, at);
  await auditPlan(tx, planId, 'cancelled', actor, reason);
}

interface PlanMove {
  readonly to: PlanState;
  readonly actor: Actor;
  readonly at: Date;
  readonly reason?: string;
  /** Only from here; without it, from wherever the drawing allows. */
  readonly from?: PlanState;
}

async function movePlan(tx: Transaction, planId: number, { to, from, reason = '', actor, at }: PlanMove): Promise<void> {
  const rows: { state: PlanState }[] = await tx.query('SELECT state FROM training_plan WHERE id = ? FOR UPDATE', [planId]);
  const before = rows[0]?.state;
  if (before === undefined) throw classErrors.planNotFound({ planId });
  if (!planStatesBefore(to).includes(before) || (from !== undefined && from !== before)) throw classErrors.planWrongState({ planId, state: before, wanted: to });
  await tx.query('UPDATE training_plan SET state = ?, reason = ? WHERE id = ?', [to, reason, planId]);
  await tx.query('INSERT INTO plan_event (plan_id, from_state, to_state, reason, account_id, author_name, at) VALUES (?)', [[planId, before, to, reason, actor.accountId, actor.name, at]]);
}

async function announcePlan(tx: Transaction, planId: number, to: 'submitted' | 'approved' | 'draft', at: Date): Promise<void> {
  await appendToOutbox(tx, PLANNING_MOVED, { of: 'plan', id: planId, to, at: at.toISOString() });
}

async function classesOf(tx: Transaction, planId: number, state: string): Promise<number[]> {
  const rows: { id: number }[] = await tx.query('SELECT id FROM training_class WHERE plan_id = ? AND state = ? ORDER BY id', [planId, state]);
  return rows.map(({ id }) => id);
}

const WORDS = { created: ['新建', 'Created'], submitted: ['提交', 'Submitted'], approved: ['批准', 'Approved'], returned: ['退回', 'Returned'], cancelled: ['取消', 'Cancelled'] } as const;

async function auditPlan(tx: Transaction, planId: number, step: keyof typeof WORDS, actor: Actor, reason: string): Promise<void> {
  const rows: { title: string; hostUnitPath: string }[] = await tx.query('SELECT title, host_unit_path AS hostUnitPath FROM training_plan WHERE id = ?', [planId]);
  const { title = '', hostUnitPath = '' } = rows[0] ?? {};
  await recordAudit(tx, {
    actor,
    action: `training_plan.${step}`,
    summary: { zh: `${WORDS[step][0]}培训计划“${title}”`, en: `${WORDS[step][1]} the training plan “${title}”` },
    subject: { kind: 'training_plan', id: planId },
    unitPath: hostUnitPath,
    after: { step, reason },
  });
}

import type { Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { classErrors } from '../classes.errors';
import { CALL_UPS_PUBLISHED, PLANNING_MOVED } from '../classes.jobs';
import { announceQuotas } from '../seats/announce-seats';
import { planDeadlines } from './class-deadlines';
import type { ClassState } from './class-states';
import { findClass } from './find-class';
import { moveClass } from './move-class';
import { openEnrolment, type CallUpRefused } from './open-enrolment';
import { whatIsMissing } from './what-is-missing';

/** Hands a draft in. @throws DomainError CLASS_NOT_READY with what is missing, CLASS_STATE_WRONG */
export async function submitClass(tx: Transaction, classId: number, actor: Actor, at: Date): Promise<void> {
  const missing = await whatIsMissing(tx, classId);
  if (missing.length > 0) throw classErrors.notReady({ classId, missing });
  await moveClass(tx, classId, { to: 'submitted', from: 'draft', actor, at });
  await appendToOutbox(tx, PLANNING_MOVED, { of: 'class', id: classId, to: 'submitted', at: at.toISOString() });
  await auditStep(tx, classId, 'submitted', actor);
}

/** The organisation department's word on a class: approved, or back to the draft with a reason. @throws DomainError REASON_MISSING, CLASS_STATE_WRONG */
export async function decideClass(tx: Transaction, classId: number, decision: { readonly approved: boolean; readonly reason: string }, actor: Actor, at: Date): Promise<void> {
  if (!decision.approved && decision.reason.trim() === '') throw classErrors.reasonMissing();
  const to = decision.approved ? 'approved' : 'draft';
  await moveClass(tx, classId, { to, from: 'submitted', reason: decision.reason, actor, at });
  await appendToOutbox(tx, PLANNING_MOVED, { of: 'class', id: classId, to, at: at.toISOString() });
  await auditStep(tx, classId, to, actor, decision.reason);
}

/** From here on everybody sees the class, and its deadlines act by themselves. */
export async function publishClass(tx: Transaction, classId: number, actor: Actor, at: Date): Promise<void> {
  await moveClass(tx, classId, { to: 'published', actor, at });
  await planDeadlines(tx, classId);
  await appendToOutbox(tx, CALL_UPS_PUBLISHED, { classId, at: at.toISOString() });
  await announceQuotas(tx, classId, at);
  await auditStep(tx, classId, 'published', actor);
}

/** Opens enrolment now, without waiting for its hour. */
export async function openEnrolmentNow(tx: Transaction, classId: number, actor: Actor, at: Date): Promise<readonly CallUpRefused[]> {
  const refused = await openEnrolment(tx, classId, actor, at);
  await tx.query("UPDATE class_deadline SET done_at = ? WHERE class_id = ? AND kind = 'open_enrolment' AND done_at IS NULL", [at, classId]);
  await auditStep(tx, classId, 'enrolling', actor);
  return refused;
}

export async function archiveClass(tx: Transaction, classId: number, actor: Actor, at: Date): Promise<void> {
  await moveClass(tx, classId, { to: 'archived', actor, at });
  await auditStep(tx, classId, 'archived', actor);
}

const WORDS: Readonly<Partial<Record<ClassState, readonly [string, string]>>> = {
  draft: ['退回', 'Returned'], submitted: ['提交', 'Submitted'], approved: ['批准', 'Approved'], published: ['发布', 'Published'], enrolling: ['开放报名', 'Opened enrolment of'], archived: ['归档', 'Archived'],
};

async function auditStep(tx: Transaction, classId: number, to: ClassState, actor: Actor, reason = ''): Promise<void> {
  const { title, hostUnitPath } = await findClass(tx, classId);
  const [zh, en] = WORDS[to] ?? [to, to];
  await recordAudit(tx, {
    actor,
    action: `class.${to === 'draft' ? 'returned' : to}`,
    summary: { zh: `${zh}培训班“${title}”`, en: `${en} the class “${title}”` },
    subject: { kind: 'training_class', id: classId },
    unitPath: hostUnitPath,
    after: { state: to, reason },
  });
}

import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { classErrors } from '../classes.errors';
import type { EnrolmentMove } from '../classes.jobs';
import { leaveClass } from '../seats/leave-class';
import { lockSeatsDuring } from '../seats/seat-locks';
import { announceMoves } from './announce-moves';
import { readEffect, readStanding, type SeatEffect } from './effect-on-seats';
import { nextStep } from './first-step';
import { recordStep } from './record-step';

export interface EnrolmentDecision {
  readonly enrolmentId: number;
  readonly approved: boolean;
  readonly reason: string;
}

/** Which steps the caller decides; what is not within their reach is refused by the controller before. */
export type ApprovalStep = 'pending_unit' | 'pending_organisation';

/**
 * A batch of decisions on one class, all or none. Approving changes no seat, for it was held; refusing gives it to the first who waits.
 * @returns what it did to the seats
 * @throws DomainError REASON_MISSING, CLASS_STATE_WRONG, APPROVAL_STEP_NOT_YOURS
 */
export async function decideEnrolments(
  tx: Transaction,
  classId: number,
  decisions: readonly EnrolmentDecision[],
  as: { readonly steps: readonly ApprovalStep[]; readonly actor: Actor },
  at: Date,
): Promise<SeatEffect> {
  if (decisions.some(({ approved, reason }) => !approved && reason.trim() === '')) throw classErrors.reasonMissing();
  const locked = await lockSeatsDuring(tx, classId, 'enrolling');
  const before = await readStanding(tx, classId);
  const found: { id: number; acceptanceNo: number; state: ApprovalStep }[] = await tx.query(
    'SELECT id, acceptance_no AS acceptanceNo, state FROM enrolment WHERE class_id = ? AND id IN (?) AND state IN (?) ORDER BY acceptance_no',
    [classId, decisions.map(({ enrolmentId }) => enrolmentId), [...as.steps]],
  );
  const decisionOf = new Map(decisions.map((decision) => [decision.enrolmentId, decision]));
  if (found.length !== decisionOf.size) {
    const ids = new Set(found.map(({ id }) => id));
    throw classErrors.stepNotYours({ enrolmentIds: [...decisionOf.keys()].filter((id) => !ids.has(id)) });
  }
  const moves: EnrolmentMove[] = [];
  for (const { id, acceptanceNo, state } of found) {
    const { approved, reason } = decisionOf.get(id) ?? { approved: false, reason: '' };
    const to = approved ? nextStep(locked.approval, state) : 'refused';
    if (to !== 'refused') await approve(tx, { id, from: state, to, reason }, as.actor, at);
    else await leaveClass(tx, { enrolmentId: id, to, reason, accountId: as.actor.accountId, authorName: as.actor.name, at });
    moves.push({ enrolmentId: id, acceptanceNo, from: state, to });
  }
  await announceMoves(tx, classId, moves, at);
  const effect = await readEffect(tx, classId, before);
  await recordAudit(tx, {
    actor: as.actor,
    action: 'enrolment.decided',
    summary: { zh: `“${locked.title}”审批 ${found.length} 人`, en: `Decided on ${found.length} enrolments of “${locked.title}”` },
    subject: { kind: 'training_class', id: classId },
    unitPath: locked.hostUnitPath,
    after: { decisions, seats: effect },
  });
  return effect;
}

interface Approved {
  readonly id: number;
  readonly from: ApprovalStep;
  readonly to: 'pending_unit' | 'pending_organisation' | 'enrolled';
  readonly reason: string;
}

async function approve(tx: Transaction, { id, from, to, reason }: Approved, actor: Actor, at: Date): Promise<void> {
  await tx.query('UPDATE enrolment SET state = ?, changed_at = ? WHERE id = ?', [to, at, id]);
  await recordStep(tx, { enrolmentId: id, from, to, reason, accountId: actor.accountId, authorName: actor.name, at });
}

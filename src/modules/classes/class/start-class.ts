import type { Transaction } from '../../../platform/database/database';
import type { Actor } from '../../identity/public';
import type { EnrolmentMove } from '../classes.jobs';
import { announceMoves } from '../enrolment/announce-moves';
import { leaveClass } from '../seats/leave-class';
import { lockSeats } from '../seats/seat-locks';
import { moveClass } from './move-class';

/** 开班: from here on seats are given to nobody. Who still waits or was not approved is told that it came to nothing. */
export async function startClass(tx: Transaction, classId: number, actor: Actor, at: Date): Promise<void> {
  await lockSeats(tx, classId);
  await moveClass(tx, classId, { to: 'running', from: 'enrolling', actor, at });
  await expire(tx, classId, ['waiting', 'pending_unit', 'pending_organisation'], '开班前未录取', actor, at);
}

/** The time for deciding is over: undecided approvals give up their seats, which go to those who wait. */
export async function expireApprovals(tx: Transaction, classId: number, actor: Actor, at: Date): Promise<void> {
  const { class: locked } = await lockSeats(tx, classId);
  if (locked.state === 'enrolling') await expire(tx, classId, ['pending_unit', 'pending_organisation'], '逾期未审批', actor, at);
}

async function expire(tx: Transaction, classId: number, states: readonly string[], reason: string, actor: Actor, at: Date): Promise<void> {
  const rows: { id: number }[] = await tx.query('SELECT id FROM enrolment WHERE class_id = ? AND state IN (?) ORDER BY acceptance_no', [classId, [...states]]);
  const moves: EnrolmentMove[] = [];
  for (const { id } of rows) moves.push((await leaveClass(tx, { enrolmentId: id, to: 'expired', reason, accountId: actor.accountId, authorName: actor.name, at })).move);
  await announceMoves(tx, classId, moves, at);
}

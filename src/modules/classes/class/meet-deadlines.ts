import type { Database, Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { SYSTEM_ACTOR } from '../../identity/public';
import { poolQuotas } from '../seats/pool-quotas';
import { DEADLINE_NEAR } from '../classes.jobs';
import type { DeadlineKind } from './class-deadlines';
import type { ClassState } from './class-states';
import { openEnrolment } from './open-enrolment';
import { expireApprovals, startClass } from './start-class';

const MOST_A_ROUND = 200;
/** A class that is not so far yet keeps its deadline: one that is published after its first day begins once its enrolment was opened. */
const STILL_TO_COME = "c.state IN ('draft', 'submitted', 'approved') OR (c.state = 'published' AND d.kind <> 'open_enrolment')";
const DUE = `SELECT d.class_id AS classId, d.kind FROM class_deadline d JOIN training_class c ON c.id = d.class_id
              WHERE d.done_at IS NULL AND d.due_at <= ? AND NOT (${STILL_TO_COME}) ORDER BY d.due_at, d.class_id, d.kind LIMIT ?`;

/** What a class does by itself, and in which state it makes sense; in a later one it is noted as done and nothing happens. */
const ACTS: Readonly<Record<DeadlineKind, { readonly in: ClassState; readonly act: (tx: Transaction, classId: number, at: Date) => Promise<unknown> }>> = {
  open_enrolment: { in: 'published', act: (tx, classId, at) => openEnrolment(tx, classId, SYSTEM_ACTOR, at) },
  remind_to_nominate: { in: 'enrolling', act: (tx, classId, at) => appendToOutbox(tx, DEADLINE_NEAR, { classId, of: 'enrolment', at: at.toISOString() }) },
  remind_to_decide: { in: 'enrolling', act: (tx, classId, at) => appendToOutbox(tx, DEADLINE_NEAR, { classId, of: 'approval', at: at.toISOString() }) },
  expire_approvals: { in: 'enrolling', act: (tx, classId, at) => expireApprovals(tx, classId, SYSTEM_ACTOR, at) },
  pool_quotas: { in: 'enrolling', act: (tx, classId, at) => poolQuotas(tx, classId, at) },
  start_class: { in: 'enrolling', act: (tx, classId, at) => startClass(tx, classId, SYSTEM_ACTOR, at) },
};

interface DueDeadline {
  readonly classId: number;
  readonly kind: DeadlineKind;
}

/** Meets every deadline that is due, in the order in which they fell due. Any number of processes may do so at once: each is met once. */
export async function meetDeadlines(database: Database, now: Date): Promise<number> {
  let met = 0;
  const failures: Error[] = [];
  for (const deadline of await database.query<DueDeadline>(DUE, [now, MOST_A_ROUND])) {
    const outcome = await database.transaction((tx) => meetDeadline(tx, deadline, now)).catch((error: Error) => error);
    if (outcome instanceof Error) failures.push(outcome);
    else if (outcome) met += 1;
  }
  // One that fails keeps no other from being met; it stays due, and is heard of.
  if (failures[0]) throw failures[0];
  return met;
}

/** The row decides: whoever marks it as done does the work, in the same transaction. */
async function meetDeadline(tx: Transaction, { classId, kind }: DueDeadline, now: Date): Promise<boolean> {
  const claimed: { affectedRows: number } = await tx.query('UPDATE class_deadline SET done_at = ? WHERE class_id = ? AND kind = ? AND done_at IS NULL AND due_at <= ?', [now, classId, kind, now]);
  if (claimed.affectedRows === 0) return false;
  const rows: { state: ClassState }[] = await tx.query('SELECT state FROM training_class WHERE id = ?', [classId]);
  const { in: state, act } = ACTS[kind];
  if (rows[0]?.state !== state) return false;
  await act(tx, classId, now);
  return true;
}

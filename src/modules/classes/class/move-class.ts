import type { Transaction } from '../../../platform/database/database';
import type { Actor } from '../../identity/public';
import { classErrors } from '../classes.errors';
import { classStatesBefore, type ClassState } from './class-states';

export interface ClassMove {
  readonly to: ClassState;
  readonly actor: Actor;
  readonly at: Date;
  readonly reason?: string;
  /** Only from here; without it, from wherever the drawing allows. */
  readonly from?: ClassState;
}

/**
 * The only place where a class changes its state. One conditional statement: of two who want to move it one does.
 * @throws DomainError CLASS_NOT_FOUND, CLASS_STATE_WRONG
 * @returns the state it came from
 */
export async function moveClass(tx: Transaction, classId: number, { to, actor, at, reason = '', from }: ClassMove): Promise<ClassState> {
  const rows: { state: ClassState }[] = await tx.query('SELECT state FROM training_class WHERE id = ? FOR UPDATE', [classId]);
  const before = rows[0]?.state;
  if (before === undefined) throw classErrors.classNotFound({ classId });
  if (!classStatesBefore(to).includes(before) || (from !== undefined && from !== before)) throw classErrors.wrongState({ classId, state: before, wanted: to });
  await tx.query('UPDATE training_class SET state = ? WHERE id = ?', [to, classId]);
  await tx.query('INSERT INTO class_event (class_id, from_state, to_state, reason, account_id, author_name, at) VALUES (?)', [
    [classId, before, to, reason, actor.accountId, actor.name, at],
  ]);
  return before;
}

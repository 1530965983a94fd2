import { DomainError, trainingDayAt, type Clock } from '#kernel';
import type { Database, Transaction } from '../../../platform/database/database';
import { undoMove } from '../moves/undo-move';

const PEOPLE_A_STEP = 50;

/** Brings back the people whom an act carried before it was undone, some at a time. May stop anywhere and run again, even twice at once. */
export async function returnPeople({ database, clock }: { readonly database: Database; readonly clock: Clock }, actId: number, signal: AbortSignal): Promise<void> {
  for (;;) {
    if (signal.aborted) throw new Error('the worker is shutting down; the people return elsewhere');
    const goesOn = await database.transaction((tx) => returnSome(tx, actId, clock.now()));
    if (!goesOn) return;
  }
}

async function returnSome(tx: Transaction, actId: number, at: Date): Promise<boolean> {
  const [act]: { state: string; byName: string; reason: string }[] = await tx.query('SELECT state, undone_by_name AS byName, undone_reason AS reason FROM unit_act WHERE id = ? FOR UPDATE', [actId]);
  if (act?.state !== 'undoing') return false;
  const carried: { personId: number; moveId: number | null }[] = await tx.query('SELECT person_id AS personId, move_id AS moveId FROM unit_act_person WHERE act_id = ? AND carried = 1 ORDER BY person_id LIMIT ?', [actId, PEOPLE_A_STEP]);
  for (const { personId, moveId } of carried) {
    if (moveId !== null) await giveBack(tx, moveId, { reason: `撤销机构变动：${act.reason}`.slice(0, 300), byName: act.byName, at });
    await tx.query('UPDATE unit_act_person SET carried = 0 WHERE act_id = ? AND person_id = ?', [actId, personId]);
  }
  await tx.query('UPDATE unit_act SET carried = carried - ? WHERE id = ?', [carried.length, actId]);
  if (carried.length === PEOPLE_A_STEP) return true;
  await tx.query("UPDATE unit_act SET state = 'undone' WHERE id = ?", [actId]);
  return false;
}

/** Whoever has moved on since the act was undone stays where they are: the refusal comes before anything is written. */
async function giveBack(tx: Transaction, moveId: number, { reason, byName, at }: { readonly reason: string; readonly byName: string; readonly at: Date }): Promise<void> {
  try {
    await undoMove(tx, moveId, reason, { actor: { accountId: null, name: byName }, at, today: trainingDayAt(at) });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}

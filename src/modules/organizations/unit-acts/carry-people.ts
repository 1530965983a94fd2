import { UNIT_ACT_TERMS } from '#contracts';
import { trainingDayAt, type Clock, type TrainingDay } from '#kernel';
import type { Database, Transaction } from '../../../platform/database/database';
import { holdService } from '../moves/hold-service';
import { recordMove } from '../moves/record-move';
import { type UnitActKind } from './unit-act-kinds';

const PEOPLE_A_STEP = 50;

interface Act {
  readonly id: number;
  readonly kind: UnitActKind;
  readonly unitId: number;
  readonly intoUnitId: number;
  readonly actedOn: TrainingDay;
  readonly reason: string;
  readonly documentNo: string;
  readonly state: string;
  readonly accountId: number | null;
  readonly authorName: string;
}

/** Carries the people of an act over, some at a time. May stop anywhere and run again, even twice at once: the list says who is still waiting. */
export async function carryPeople({ database, clock }: { readonly database: Database; readonly clock: Clock }, actId: number, signal: AbortSignal): Promise<void> {
  for (;;) {
    if (signal.aborted) throw new Error('the worker is shutting down; the people are carried over elsewhere');
    const goesOn = await database.transaction((tx) => carrySome(tx, actId, clock.now()));
    if (!goesOn) return;
  }
}

async function carrySome(tx: Transaction, actId: number, at: Date): Promise<boolean> {
  const [act]: Act[] = await tx.query(
    `SELECT id, kind, unit_id AS unitId, into_unit_id AS intoUnitId, acted_on AS actedOn, reason, document_no AS documentNo, state, account_id AS accountId, author_name AS authorName
       FROM unit_act WHERE id = ? FOR UPDATE`,
    [actId],
  );
  if (act?.state !== 'carrying') return false;
  const waiting: { personId: number }[] = await tx.query('SELECT person_id AS personId FROM unit_act_person WHERE act_id = ? AND carried = 0 ORDER BY person_id LIMIT ?', [actId, PEOPLE_A_STEP]);
  for (const { personId } of waiting) {
    await tx.query('UPDATE unit_act_person SET carried = 1, move_id = ? WHERE act_id = ? AND person_id = ?', [await carry(tx, act, personId, at), actId, personId]);
  }
  await tx.query('UPDATE unit_act SET carried = carried + ? WHERE id = ?', [waiting.length, actId]);
  if (waiting.length === PEOPLE_A_STEP) return true;
  await tx.query("UPDATE unit_act SET state = 'done', done_at = ? WHERE id = ?", [at, actId]);
  return false;
}

/** @returns null of somebody who has moved elsewhere meanwhile. Who came after the day of the act goes along from their own first day. */
async function carry(tx: Transaction, act: Act, personId: number, at: Date): Promise<number | null> {
  const [last] = await holdService(tx, personId);
  if (!last || last.validUntil !== null || last.unitId !== act.unitId) return null;
  const on = last.validFrom > act.actedOn ? last.validFrom : act.actedOn;
  const { zh } = UNIT_ACT_TERMS[act.kind];
  const wanted = { personId, kind: 'transfer', on, change: { unitId: act.intoUnitId }, reason: `机构变动（${zh}）：${act.reason}`.slice(0, 300), documentNo: act.documentNo } as const;
  return recordMove(tx, wanted, { actor: { accountId: act.accountId, name: act.authorName }, at, today: trainingDayAt(at) });
}

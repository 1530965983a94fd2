import { UNIT_ACT_TERMS, midSentence } from '#contracts';
import type { Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { recordAudit } from '../../audit/public';
import type { MoveAuthor } from '../moves/record-move';
import { RETURN_PEOPLE, UNITS_CHANGED } from '../organizations.jobs';
import { placeUnits } from '../unit-tree';
import { assertNothingBuilt } from './assert-nothing-built';
import { forgetPast, holdTree } from './keep-past';
import type { ActToUndo, StoodBefore } from './stood-before';
import { unitActErrors } from './unit-acts.errors';

/**
 * An act recorded by mistake is taken back as a whole, as long as nothing was built on it: units are named and placed as it found them, a unit it
 * opened never stood, and the people it carried return in a job.
 * @throws DomainError UNIT_ACT_NOT_FOUND, UNIT_ACT_UNFINISHED, UNIT_ACT_UNDONE, UNIT_ACT_BUILT_ON, UNIT_NAME_TAKEN
 */
export async function undoUnitAct(tx: Transaction, actId: number, reason: string, { actor, at }: MoveAuthor): Promise<void> {
  await holdTree(tx);
  const act = await holdAct(tx, actId);
  await assertNothingBuilt(tx, act);
  await restore(tx, act);
  const placed = await placeUnits(tx, act.actedOn);
  await forgetPast(tx, act.actedOn);
  const [carried]: { people: number }[] = await tx.query('SELECT COUNT(*) AS people FROM unit_act_person WHERE act_id = ? AND carried = 1', [actId]);
  const people = Number(carried?.people ?? 0);
  await tx.query('UPDATE unit_act SET state = ?, undone_at = ?, undone_by_name = ?, undone_reason = ? WHERE id = ?', [people > 0 ? 'undoing' : 'undone', at, actor.name, reason, actId]);
  if (people > 0) await appendToOutbox(tx, RETURN_PEOPLE, { actId });
  await appendToOutbox(tx, UNITS_CHANGED, { unitIds: [...new Set([act.unitId, ...act.before.map(({ unitId }) => unitId), ...placed])] });
  const term = UNIT_ACT_TERMS[act.kind];
  const [unit]: { path: string }[] = await tx.query('SELECT path FROM org_unit WHERE id = ?', [act.unitId]);
  await recordAudit(tx, {
    actor,
    action: 'unit.act-undone',
    summary: { zh: `撤销机构变动“${term.zh}”（${act.actedOn}）`, en: `Undid the ${midSentence(term)} of a unit of ${act.actedOn}` },
    subject: { kind: 'org_unit', id: act.unitId },
    unitPath: unit?.path ?? '/',
    after: { act: actId, people, reason },
  });
}

interface Row extends Omit<ActToUndo, 'before'> {
  readonly state: string;
  readonly stoodBefore: string | null;
}

async function holdAct(tx: Transaction, actId: number): Promise<ActToUndo> {
  const [row]: Row[] = await tx.query(
    `SELECT id, kind, unit_id AS unitId, into_unit_id AS intoUnitId, acted_on AS actedOn, name_after AS nameAfter, state, stood_before AS stoodBefore FROM unit_act WHERE id = ? FOR UPDATE`,
    [actId],
  );
  if (!row) throw unitActErrors.actNotFound({ actId });
  const { state, stoodBefore, ...act } = row;
  if (state === 'carrying') throw unitActErrors.unfinished({ actId });
  if (state !== 'done') throw unitActErrors.undone({ actId });
  if (stoodBefore === null) throw unitActErrors.builtOn({ actId, why: 'unknown_before' });
  return { ...act, before: JSON.parse(stoodBefore) as StoodBefore[] };
}

/** A unit that was opened by mistake keeps its row, stood on no day, and leaves its code to another. */
async function restore(tx: Transaction, { kind, unitId, intoUnitId, before }: ActToUndo): Promise<void> {
  for (const unit of before) await tx.query('UPDATE org_unit SET name = ?, kind = ?, parent_id = ? WHERE id = ?', [unit.name, unit.kind, unit.parentId, unit.unitId]);
  if (kind === 'merge' || kind === 'close') await tx.query('UPDATE org_unit SET closed_on = NULL WHERE id = ?', [unitId]);
  if (kind === 'open' || kind === 'split') await tx.query("UPDATE org_unit SET closed_on = opened_on, code = CONCAT(LEFT(code, 50), '~', id) WHERE id = ?", [kind === 'open' ? unitId : intoUnitId]);
}

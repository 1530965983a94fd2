import { recordAudit, rowsOf } from '../../../audit/public';
import type { Actor } from '../../../identity/public';
import type { Transaction } from '../../../../platform/database/database';
import { STATED_OBJECTIONS } from '../../stated-assessments';
import { annualErrors } from '../annual.errors';
import type { ObjectionHead } from './find-objection';
import { OBJECTION_TRANSITIONS, type ObjectionState } from './objection-states';

const WORDS: Readonly<Record<ObjectionState, readonly [string, string]>> = {
  raised: ['退回重新核查', 'sent back to be looked into again'], proposed: ['提出处理意见', 'an outcome was proposed'], upheld: ['审定成立', 'upheld'], rejected: ['审定不成立', 'rejected'], withdrawn: ['撤回', 'withdrawn'],
};

/** The only place where an objection changes its state. It is held by `holdObjection`. @throws DomainError OBJECTION_STATE_WRONG */
export async function moveObjection(tx: Transaction, objection: ObjectionHead, { to, note = '' }: { readonly to: ObjectionState; readonly note?: string }, actor: Actor): Promise<void> {
  const { id, state, personId, trainingYear } = objection;
  assertObjectionMay(objection, to);
  const open = OBJECTION_TRANSITIONS[to].length > 0 ? 1 : null;
  await tx.query('UPDATE annual_objection SET state = ?, open = ? WHERE id = ?', [to, open, id]);
  const [zh, en] = WORDS[to];
  await recordAudit(tx, {
    actor,
    action: `annual-objection.${to}`,
    summary: { zh: `${trainingYear} 年度异议（人员 ${personId}）：${zh}`, en: `Objection of ${trainingYear} (person ${personId}): ${en}` },
    subject: { kind: 'annual_objection', id },
    before: { state },
    after: { state: to, note },
    rows: rowsOf(STATED_OBJECTIONS, [id]),
  });
}

/** @throws DomainError OBJECTION_STATE_WRONG */
export function assertObjectionMay({ id, state }: ObjectionHead, to: ObjectionState): void {
  if (!(OBJECTION_TRANSITIONS[state] as readonly ObjectionState[]).includes(to)) throw annualErrors.objectionStateWrong({ objectionId: id, state, wanted: to });
}

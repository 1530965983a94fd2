import { DECISION_KIND_TERMS } from '#contracts';
import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { DECISION_TRANSITIONS, type DecisionState } from './decision-states';
import { decisionErrors } from './decisions.errors';
import type { DecisionHead } from './find-decision';

const WORDS: Readonly<Record<Exclude<DecisionState, 'proposed'>, readonly [string, string]>> = {
  approved: ['批准', 'Approved'], refused: ['不同意', 'Refused'], withdrawn: ['撤回', 'Withdrew'], revoked: ['撤销', 'Revoked'],
};

/** The only place where a decision changes its state. It is held by `holdDecision`. @throws DomainError DECISION_STATE_WRONG */
export async function moveDecision(
  tx: Transaction,
  { id, state, personId, trainingYear, content, revokesId }: DecisionHead,
  { to, note = '' }: { readonly to: Exclude<DecisionState, 'proposed'>; readonly note?: string },
  actor: Actor,
  at: Date,
): Promise<void> {
  if (!(DECISION_TRANSITIONS[state] as readonly DecisionState[]).includes(to)) throw decisionErrors.stateWrong({ decisionId: id, state, wanted: to });
  if (to === 'revoked') await tx.query('UPDATE year_decision SET state = ? WHERE id = ?', [to, id]);
  else await tx.query('UPDATE year_decision SET state = ?, decided_by = ?, decided_by_name = ?, decided_at = ?, decision_note = ? WHERE id = ?', [to, actor.accountId, actor.name, at, note, id]);
  const [zh, en] = WORDS[to];
  const name = DECISION_KIND_TERMS[content.kind];
  await recordAudit(tx, {
    actor,
    action: `year-decision.${to}`,
    summary: {
      zh: `${zh}${revokesId === null ? '' : '撤销'}认定“${name.zh}”：人员 ${personId}，${trainingYear} 年度`,
      en: `${en} the ${revokesId === null ? 'decision' : 'revocation of'} “${name.en}” on person ${personId} for ${trainingYear}`,
    },
    subject: { kind: 'year_decision', id },
    before: { state },
    after: { state: to, note },
  });
}

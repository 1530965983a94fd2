import { ANNUAL_STATE_TERMS, midSentence } from '#contracts';
import { recordAudit, rowsOf, type WrittenRows } from '../../../audit/public';
import { appendToOutbox } from '../../../../platform/outbox/append-to-outbox';
import type { Transaction } from '../../../../platform/database/database';
import type { Actor } from '../../../identity/public';
import { ANNUAL_MOVED } from '../../assessments.jobs';
import { STATED_YEARS } from '../../stated-assessments';
import { annualErrors } from '../annual.errors';
import { ANNUAL_TRANSITIONS, type AnnualState } from './annual-states';
import type { AnnualHead } from './find-annual';

export interface Move {
  readonly to: AnnualState;
  readonly note?: string;
  readonly documentNo?: string;
  /** What the move writes beside the year itself. */
  readonly rows?: readonly WrittenRows[];
}

/** The only place where a year changes its state. It is held by `holdAnnual`. Call it last. @throws DomainError ANNUAL_STATE_WRONG */
export async function moveAnnual(tx: Transaction, { id, state, trainingYear, unitPath }: AnnualHead, { to, note = '', documentNo = '', rows = [] }: Move, actor: Actor, at: Date): Promise<void> {
  assertMayMove({ state, trainingYear }, to);
  await tx.query('UPDATE annual_assessment SET state = ? WHERE id = ?', [to, id]);
  const { insertId }: { insertId: number } = await tx.query(
    'INSERT INTO annual_step (assessment_id, from_state, to_state, note, document_no, account_id, author_name, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [id, state, to, note, documentNo, actor.accountId, actor.name, at],
  );
  await appendToOutbox(tx, ANNUAL_MOVED, { stepId: insertId });
  await recordAudit(tx, {
    actor,
    action: `annual-assessment.${to.replace('_', '-')}`,
    summary: {
      zh: `${trainingYear} 年度考核：${ANNUAL_STATE_TERMS[state].zh} → ${ANNUAL_STATE_TERMS[to].zh}${documentNo === '' ? '' : `（${documentNo}）`}`,
      en: `Annual assessment of ${trainingYear}: ${midSentence(ANNUAL_STATE_TERMS[state])} → ${midSentence(ANNUAL_STATE_TERMS[to])}${documentNo === '' ? '' : ` (${documentNo})`}`,
    },
    subject: { kind: 'annual_assessment', id },
    unitPath,
    before: { state },
    after: { state: to, note, documentNo },
    rows: [...rowsOf(STATED_YEARS, [id]), ...rows],
  });
}

/** @throws DomainError ANNUAL_STATE_WRONG */
export function assertMayMove({ state, trainingYear }: Pick<AnnualHead, 'state' | 'trainingYear'>, to: AnnualState): void {
  if (!(ANNUAL_TRANSITIONS[state] as readonly AnnualState[]).includes(to)) throw annualErrors.stateWrong({ year: trainingYear, state, wanted: to });
}

/** @throws DomainError ANNUAL_STATE_WRONG */
export function assertStands({ state, trainingYear }: Pick<AnnualHead, 'state' | 'trainingYear'>, ...states: readonly AnnualState[]): void {
  if (!states.includes(state)) throw annualErrors.stateWrong({ year: trainingYear, state });
}

/** What the authority has said stands: until it is opened again nothing else is shown or exported. */
export function isSettled({ state }: Pick<AnnualHead, 'state'>): boolean {
  return state === 'confirmed' || state === 'sealed';
}

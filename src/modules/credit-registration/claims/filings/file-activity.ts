import type { TrainingDay } from '#kernel';
import type { Transaction } from '../../../../platform/database/database';
import { recordAudit } from '../../../audit/public';
import { isSamePerson, type Actor } from '../../../identity/public';
import { appendToOutbox } from '../../../../platform/outbox/append-to-outbox';
import { claimErrors } from '../claim.errors';
import { FILING_MOVED } from '../claims.jobs';
import { lockFiling } from './find-filing';
import { FILING_TRANSITIONS, type FilingState } from './filing-states';

export interface FilingWanted {
  readonly unitId: number;
  readonly unitPath: string;
  /** Null: for the people of the unit. */
  readonly personId: number | null;
  readonly category: string;
  readonly title: string;
  readonly organiser: string;
  readonly startsOn: TrainingDay;
  readonly endsOn: TrainingDay;
  readonly note: string;
}

/** 备案. @returns its id. @throws DomainError CLAIM_INCOMPLETE */
export async function fileActivity(tx: Transaction, wanted: FilingWanted, actor: Actor, at: Date): Promise<number> {
  const { unitId, unitPath, personId, category, title, organiser, startsOn, endsOn, note } = wanted;
  if (endsOn < startsOn) throw claimErrors.incomplete({ fields: ['endsOn'] });
  const { insertId }: { insertId: number } = await tx.query(
    'INSERT INTO activity_filing (unit_id, person_id, category, title, organiser, starts_on, ends_on, note, state, filed_by, filed_by_name, filed_at) VALUES (?)',
    [[unitId, personId, category, title, organiser, startsOn, endsOn, note, 'submitted', actor.accountId, actor.name, at]],
  );
  await appendToOutbox(tx, FILING_MOVED, { filingId: insertId, to: 'submitted', at: at.toISOString() });
  await recordAudit(tx, {
    actor,
    action: 'filing.submitted',
    summary: { zh: `备案“${title}”`, en: `Filed “${title}”` },
    subject: { kind: 'activity_filing', id: insertId },
    unitPath,
    after: { personId, category, title, organiser, startsOn, endsOn },
  });
  return insertId;
}

export interface FilingMove {
  readonly filingId: number;
  readonly to: Exclude<FilingState, 'submitted'>;
  readonly reason: string;
}

const WORDS = { approved: ['同意', 'Approved'], refused: ['不同意', 'Refused'], withdrawn: ['撤回', 'Withdrew'] } as const;

/** @throws DomainError REASON_MISSING, FILING_NOT_FOUND, FILING_STATE_WRONG, CLAIM_IS_YOURS */
export async function moveFiling(tx: Transaction, { filingId, to, reason }: FilingMove, actor: Actor, at: Date): Promise<void> {
  if (to === 'refused' && reason.trim() === '') throw claimErrors.reasonMissing();
  const { state, title, unitPath, filedBy } = await lockFiling(tx, filingId);
  if (!(FILING_TRANSITIONS[state] as readonly FilingState[]).includes(to)) throw claimErrors.filingWrongState({ filingId, state });
  if (to !== 'withdrawn' && (await isSamePerson(tx, actor.accountId, filedBy))) throw claimErrors.ownClaim({ filingId });
  await tx.query('UPDATE activity_filing SET state = ?, decided_by_name = ?, decision_reason = ?, decided_at = ? WHERE id = ? AND state = ?', [to, actor.name, reason, at, filingId, state]);
  if (to !== 'withdrawn') await appendToOutbox(tx, FILING_MOVED, { filingId, to, at: at.toISOString() });
  const [zh, en] = WORDS[to];
  await recordAudit(tx, {
    actor,
    action: `filing.${to}`,
    summary: { zh: `${zh}备案“${title}”`, en: `${en} the filing “${title}”` },
    subject: { kind: 'activity_filing', id: filingId },
    unitPath,
    before: { state },
    after: { state: to, reason },
  });
}

import type { Transaction } from '../../../platform/database/database';
import { sessionTimes } from '../../classes/public';
import type { Actor } from '../../identity/public';
import { findSession } from '../sign-in/find-session';
import { markAtDesk } from '../sign-in/mark-at-desk';
import type { SignedRow } from './sign-in-list-checker';

interface SignedOutcome {
  readonly accepted: number;
  readonly unchanged: number;
  readonly refused: readonly (Pick<SignedRow, 'row'> & { readonly code: 'NOT_IN_CLASS' | 'MARK_STANDS' })[];
}

/**
 * Marks a session as its paper says. Paper knows no hour: who was there is taken to have come at the beginning.
 * @throws DomainError SESSION_NOT_FOUND, CLASS_NOT_RUNNING
 */
export async function markSignedRows(tx: Transaction, place: { readonly classId: number; readonly sessionId: number }, signed: readonly SignedRow[], actor: Actor, at: Date): Promise<SignedOutcome> {
  const { day, half } = await findSession(tx, place.sessionId, place.classId);
  const { startsAt } = sessionTimes(day, half);
  const before: { personId: number; state: string }[] = await tx.query('SELECT person_id AS personId, state FROM attendance_mark WHERE session_id = ?', [place.sessionId]);
  const stood = new Map(before.map(({ personId, state }) => [personId, state]));
  const outcomes = await markAtDesk(tx, { ...place, method: 'list' }, signed.map(({ personId, state }) => ({ personId, state, signedAt: startsAt })), actor, at);
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.personId, outcome]));
  const refused = signed.flatMap(({ row, personId }) => {
    const code = outcomeOf.get(personId)?.code;
    return code ? [{ row, code }] : [];
  });
  const taken = outcomes.filter(({ code }) => code === null);
  const unchanged = taken.filter(({ personId, state }) => stood.get(personId) === state).length;
  return { accepted: taken.length - unchanged, unchanged, refused };
}

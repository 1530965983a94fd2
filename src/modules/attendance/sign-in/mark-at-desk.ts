import type { Transaction } from '../../../platform/database/database';
import type { Actor } from '../../identity/public';
import { findSession } from './find-session';
import { enrolledAmong, holdRunningClass } from './hold-running-class';
import { isAttended, type MarkMethod, type MarkState } from './mark-states';
import { writeMark } from './write-mark';

export interface DeskMark {
  readonly personId: number;
  readonly state: MarkState;
  /** When it was said so at the desk; without it, now. */
  readonly signedAt?: Date;
}

export interface DeskOutcome {
  readonly personId: number;
  /** As it stands now; null when nothing could be recorded. */
  readonly state: MarkState | null;
  /** Why it is not as wanted. */
  readonly code: 'NOT_IN_CLASS' | 'MARK_STANDS' | null;
}

/**
 * The desk's list for one session. Each line is answered by itself: a sign-in that stands, or a correction, is not undone by a list.
 * @throws DomainError SESSION_NOT_FOUND, CLASS_NOT_RUNNING
 */
export async function markAtDesk(
  tx: Transaction,
  place: { readonly classId: number; readonly sessionId: number; readonly method: MarkMethod },
  marks: readonly DeskMark[],
  actor: Actor,
  at: Date,
): Promise<DeskOutcome[]> {
  await findSession(tx, place.sessionId, place.classId);
  await holdRunningClass(tx, place.classId);
  const enrolled = await enrolledAmong(tx, place.classId, marks.map(({ personId }) => personId));
  const outcomes: DeskOutcome[] = [];
  // In the order of people, so that two desks never wait for each other in a circle.
  for (const { personId, state, signedAt = at } of marks.toSorted((left, right) => left.personId - right.personId)) {
    if (!enrolled.has(personId)) {
      outcomes.push({ personId, state: null, code: 'NOT_IN_CLASS' });
      continue;
    }
    const standing = await writeMark(tx, { ...place, personId, state, signedAt: isAttended(state) ? signedAt : null, accountId: actor.accountId, at });
    const isAsWanted = standing.state === state || (isAttended(state) && isAttended(standing.state));
    outcomes.push({ personId, state: standing.state, code: isAsWanted ? null : 'MARK_STANDS' });
  }
  return outcomes;
}

import type { Transaction } from '../../../platform/database/database';
import type { Actor } from '../../identity/public';
import { attendanceErrors } from '../attendance.errors';
import { findSession, type SessionHead } from './find-session';
import { enrolledAmong, holdRunningClass } from './hold-running-class';
import type { MarkMethod } from './mark-states';
import { markAt, signInWindow } from './sign-in-window';
import { writeMark, type StandingMark } from './write-mark';

export interface SignedIn extends StandingMark {
  readonly session: SessionHead;
}

/**
 * Somebody is in the room. Signing in again, on another device or by another way is answered with the first sign-in.
 * @throws DomainError SESSION_NOT_FOUND, NOT_IN_CLASS, CLASS_NOT_RUNNING, SIGN_IN_TOO_EARLY, SIGN_IN_TOO_LATE
 */
export async function signIn(
  tx: Transaction,
  wanted: { readonly sessionId: number; readonly personId: number; readonly method: MarkMethod; readonly at: Date },
  actor: Actor,
  now: Date,
): Promise<SignedIn> {
  const session = await findSession(tx, wanted.sessionId);
  const { classId } = session;
  if (!(await enrolledAmong(tx, classId, [wanted.personId])).has(wanted.personId)) throw attendanceErrors.notEnrolled({ classId, title: session.classTitle });
  const state = markAt(signInWindow(session.day, session.half), wanted.at);
  await holdRunningClass(tx, classId);
  const mark = await writeMark(tx, { ...wanted, classId, state, signedAt: wanted.at, accountId: actor.accountId, at: now });
  return { ...mark, session };
}

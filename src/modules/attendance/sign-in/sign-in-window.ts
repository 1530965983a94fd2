import { sessionTimes, type SessionHalf } from '../../classes/public';
import { attendanceErrors } from '../attendance.errors';
import type { MarkState } from './mark-states';

const OPENS_BEFORE_MINUTES = 60;
const LATE_AFTER_MINUTES = 15;
const MINUTE = 60_000;

export interface SignInWindow {
  readonly opensAt: Date;
  readonly startsAt: Date;
  /** After this instant who comes is late. */
  readonly lateAfter: Date;
  readonly closesAt: Date;
}

/** When a half-day can be signed in to: from an hour before it begins until it ends; a quarter of an hour after the beginning is late. */
export function signInWindow(day: string, half: SessionHalf): SignInWindow {
  const { startsAt, endsAt } = sessionTimes(day, half);
  return {
    opensAt: new Date(startsAt.getTime() - OPENS_BEFORE_MINUTES * MINUTE),
    startsAt,
    lateAfter: new Date(startsAt.getTime() + LATE_AFTER_MINUTES * MINUTE),
    closesAt: endsAt,
  };
}

/** What signing in at this instant means. @throws DomainError SIGN_IN_TOO_EARLY, SIGN_IN_TOO_LATE, both with the times */
export function markAt(window: SignInWindow, at: Date): MarkState {
  const facts = { opensAt: window.opensAt.toISOString(), startsAt: window.startsAt.toISOString(), closesAt: window.closesAt.toISOString() };
  if (at < window.opensAt) throw attendanceErrors.tooEarly(facts);
  if (at > window.closesAt) throw attendanceErrors.tooLate(facts);
  return at > window.lateAfter ? 'late' : 'present';
}

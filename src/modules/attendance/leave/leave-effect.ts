import { isOver, WITHDRAWAL_LIMIT, type MissedLimit } from '../reading/count-attendance';
import type { LeaveSpan } from './half-days';
import { isWithin, type LeaveStanding, type StandingHalfDay } from './leave-standing';

/** The three effects of leave, each with its own limit, in half-days. */
export interface LeaveEffect {
  readonly planned: number;
  /** On leave so far, and with the leave in question. */
  readonly onLeave: number;
  /** Missed with leave or without: these half-days give no credit. */
  readonly missed: number;
  /** More missed than this and there is no certificate. */
  readonly missedAllowed: number;
  readonly noCertificate: boolean;
  /** More leave than this is a withdrawal: a seventh of the class. */
  readonly leaveAllowed: number;
  readonly withdrawal: boolean;
}

export interface MissedCounts {
  readonly planned: number;
  readonly onLeave: number;
  readonly absent: number;
}

export function effectOf({ planned, onLeave, absent }: MissedCounts, limit: MissedLimit): LeaveEffect {
  const missed = onLeave + absent;
  return {
    planned, onLeave, missed,
    missedAllowed: Math.floor((planned * limit.part) / limit.of),
    noCertificate: isOver(missed, planned, limit),
    leaveAllowed: Math.floor((planned * WITHDRAWAL_LIMIT.part) / WITHDRAWAL_LIMIT.of),
    withdrawal: isOver(onLeave, planned, WITHDRAWAL_LIMIT),
  };
}

/** What was missed so far brings about; with a span, as if it were granted too. */
export function effectWith({ halfDays, limit }: LeaveStanding, span?: LeaveSpan): LeaveEffect {
  const leave = halfDays.filter((halfDay) => halfDay.mark?.state === 'on_leave' || (span !== undefined && isWithin(span, halfDay.key) && mayTurnToLeave(halfDay)));
  const absent = halfDays.filter((halfDay) => !leave.includes(halfDay) && (halfDay.mark?.state === 'absent' || (halfDay.over && !halfDay.mark)));
  return effectOf({ planned: halfDays.length, onLeave: leave.length, absent: absent.length }, limit);
}

/** As `followLeave` marks it: not where the person came all the same, or a correction says otherwise. */
function mayTurnToLeave({ mark }: StandingHalfDay): boolean {
  return mark === undefined || (mark.state === 'absent' && mark.method !== 'correction');
}

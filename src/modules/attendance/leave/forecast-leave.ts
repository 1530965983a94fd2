import type { LeaveSpan } from './half-days';
import { effectWith } from './leave-effect';
import { isWithin, joinedHalfDays, type LeaveStanding } from './leave-standing';
import type { LeaveForecastDto } from './leave.dto';
import { reviewStepFor } from './review-step';

/** How long a leave would be, who would decide on it and what it would bring about. */
export function forecastLeave(standing: LeaveStanding, span: LeaveSpan): Omit<LeaveForecastDto, 'credits'> {
  const halfDays = standing.halfDays.filter(({ key }) => isWithin(span, key)).length;
  const joined = joinedHalfDays(standing, span);
  return { halfDays, joinedHalfDays: joined, reviewStep: joined === 0 ? null : reviewStepFor(joined), effect: effectWith(standing, span) };
}

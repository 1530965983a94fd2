import { unfulfilled } from '../class/target-group';
import type { EnrolmentPath } from '../enrolment/enrolment-states';
import type { SeatRefusal } from '../enrolment/seat-refusals';
import type { SeatSituation } from './seat-situation';

/**
 * The first rule that keeps a person out of a class on this path, or `undefined` when the allocator may be asked. The clash of times is not
 * among them: it is looked for under the person's lock. Somebody who is in already is no business of this.
 */
export function whyNoSeat(situation: SeatSituation, path: EnrolmentPath, now: Date): SeatRefusal | undefined {
  const { person, state } = situation;
  if (!person) return { code: 'PERSON_WITHOUT_POSTING', facts: {} };
  if (state === 'cancelled') return { code: 'CLASS_CANCELLED', facts: {} };
  if (state === 'draft' || state === 'submitted' || state === 'approved' || state === 'published') {
    return { code: 'ENROLMENT_NOT_OPEN', facts: { opensAt: situation.enrolOpensAt?.toISOString() ?? null } };
  }
  if (state !== 'enrolling' || isLate(situation, path, now)) return { code: 'ENROLMENT_CLOSED', facts: { closedAt: situation.enrolClosesAt?.toISOString() ?? null } };
  if (path === 'self' && !situation.selfEnrolment) return { code: 'NOT_FOR_SELF_ENROLMENT', facts: {} };
  if (situation.enrolment?.state === 'removed') return { code: 'REMOVED_FROM_CLASS', facts: {} };
  const lacking = isBoundByTargetGroup(path) ? unfulfilled(situation.targetGroup, person) : [];
  if (lacking.length > 0) return { code: 'OUTSIDE_TARGET_GROUP', facts: { lacking, targetGroup: situation.targetGroup } };
  return isFull(situation, path) ? { code: 'SEATS_AND_WAITING_LIST_FULL', facts: { capacity: situation.capacity, waiting: situation.waiting } } : undefined;
}

/** Call-ups, substitutes and lists may come until the class begins. */
function isLate({ enrolClosesAt }: SeatSituation, path: EnrolmentPath, now: Date): boolean {
  return (path === 'self' || path === 'nomination') && enrolClosesAt !== null && enrolClosesAt <= now;
}

/** Whoever calls a person up by name has decided that the class is for them. */
function isBoundByTargetGroup(path: EnrolmentPath): boolean {
  return path !== 'named';
}

/** A substitute brings no need for a seat. */
function isFull({ pool, waiting, waitingCapacity }: SeatSituation, path: EnrolmentPath): boolean {
  return path !== 'substitution' && pool.taken >= pool.seats && waiting >= waitingCapacity;
}

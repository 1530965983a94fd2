import type { CalendarSlot, CalendarVenue } from '../../api/venues';
import type { Half } from '../../api/timetable';
import type { Day } from '../../api/shapes';

export interface VenueCell {
  readonly venue: CalendarVenue;
  readonly day: Day;
  readonly half: Half;
  /** Left out when nobody holds it. */
  readonly slot?: CalendarSlot;
  /** Why nothing can be booked then. A half-day that is held all the same has to be moved. */
  readonly closed?: 'retired' | 'not_agreed';
}

/** One half-day of one venue: who holds it, and whether it can be booked at all. */
export function cellOf(venue: CalendarVenue, day: Day, half: Half): VenueCell {
  const slot = venue.slots.find((one) => one.day === day && one.half === half);
  return { venue, day, half, ...(slot ? { slot } : {}), ...closedOn(venue, day) };
}

function closedOn({ retiredOn, terms }: CalendarVenue, day: Day): Pick<VenueCell, 'closed'> {
  if (retiredOn !== null && retiredOn <= day) return { closed: 'retired' };
  return terms === null || terms.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn) ? {} : { closed: 'not_agreed' };
}

export const isFree = ({ slot, closed }: VenueCell): boolean => !slot && !closed;

export const peopleIn = ({ slot }: VenueCell): number => (slot?.bookings ?? []).reduce((sum, { people }) => sum + people, 0);

import { addDays, daysBetween, trainingDayAt, type TrainingDay } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { venueErrors } from '../partners.errors';
import { listVenues } from './read-venues';
import type { Half } from './venue-slot.entity';
import type { CalendarBookingDto, CalendarDto, CalendarQueryDto, CalendarSlotDto, TermDto, VenueDto } from './venues.dto';

const MOST_DAYS = 62;
const A_MONDAY = '2024-01-01';

interface BookingRow extends CalendarBookingDto {
  readonly venueId: number;
  readonly day: TrainingDay;
  readonly half: Half;
}

/** What is held of each venue, day by day, and on which days it may be booked at all. @throws DomainError CALENDAR_SPAN */
export async function readCalendar(database: Database, query: CalendarQueryDto, now: Date): Promise<CalendarDto> {
  const { from = mondayOf(trainingDayAt(now)) } = query;
  const { to = addDays(from, 6) } = query;
  const days = daysBetween(from, to);
  if (days < 0 || days > MOST_DAYS) throw venueErrors.calendarSpan({ from, to, mostDays: MOST_DAYS });
  const venues = await listVenues(database, query);
  const [bookings, terms] = await Promise.all([
    venues.length === 0 ? [] : database.query<BookingRow>(
      `SELECT venue_id AS venueId, day, half, class_id AS classId, people, purpose FROM venue_booking
        WHERE day BETWEEN ? AND ? AND venue_id IN (?) ORDER BY day, half, class_id`,
      [from, to, venues.map(({ id }) => id)],
    ),
    database.query<TermDto & { readonly baseId: number }>(
      `SELECT a.base_id AS baseId, a.starts_on AS startsOn, LEAST(a.ends_on, IFNULL(MIN(c.due_on), a.ends_on)) AS endsOn
         FROM base_agreement a JOIN teaching_base t ON t.id = a.base_id LEFT JOIN base_correction c ON c.base_id = t.id AND c.accepted_at IS NULL
        WHERE t.state IN ('active', 'correcting') AND a.starts_on <= ? GROUP BY a.id, a.base_id, a.starts_on, a.ends_on
       HAVING endsOn >= GREATEST(a.starts_on, ?) ORDER BY a.starts_on`,
      [to, from],
    ),
  ]);
  return {
    from,
    to,
    venues: venues.map((venue) => ({
      ...venue,
      terms: venue.baseId === null ? null : terms.filter(({ baseId }) => baseId === venue.baseId).map(({ startsOn, endsOn }) => ({ startsOn, endsOn })),
      slots: slotsOf(venue, bookings.filter(({ venueId }) => venueId === venue.id)),
    })),
    asOf: now.toISOString(),
  };
}

function mondayOf(day: TrainingDay): TrainingDay {
  const since = daysBetween(A_MONDAY, day) % 7;
  return addDays(day, since < 0 ? -7 - since : -since);
}

function slotsOf(venue: VenueDto, bookings: readonly BookingRow[]): CalendarSlotDto[] {
  const slots = new Map<string, BookingRow[]>();
  for (const booking of bookings) slots.set(`${booking.day} ${booking.half}`, [...(slots.get(`${booking.day} ${booking.half}`) ?? []), booking]);
  return [...slots.values()].flatMap((held) => {
    const [first] = held;
    if (!first) return [];
    const people = held.reduce((sum, booking) => sum + booking.people, 0);
    const freePlaces = held.length < venue.mostClasses ? Math.max(0, venue.capacity - people) : 0;
    return [{ day: first.day, half: first.half, freePlaces, bookings: held.map(({ classId, people: booked, purpose }) => ({ classId, people: booked, purpose })) }];
  });
}

import { HALF_DAY_TERMS } from '#contracts';
import { addDays, daysBetween, type TrainingDay } from '#kernel';
import type { Language } from '../../../platform/http/request-language';
import { inOneCell, type SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import { HALVES, type Half } from './venue-slot.entity';
import type { CalendarDto, CalendarSlotDto, CalendarVenueDto } from './venues.dto';

/** A line for each half-day of a venue, like the calendar itself: its days stand beside each other. */
export interface CalendarLine {
  readonly venue: CalendarVenueDto;
  readonly half: Half;
}

export function calendarLines({ venues }: CalendarDto): readonly CalendarLine[] {
  return venues.flatMap((venue) => HALVES.map((half) => ({ venue, half })));
}

export function calendarColumns({ from, to }: CalendarDto): readonly SpokenColumn<CalendarLine>[] {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
  return [
    { header: { zh: '场地', en: 'Venue' }, format: 'text', width: 24, cell: ({ venue }) => venue.name },
    { header: { zh: '所属党校或基地', en: 'Party school or base' }, format: 'text', width: 28, cell: ({ venue }) => venue.hostName },
    { header: { zh: '容纳人数', en: 'Capacity' }, format: 'number', width: 10, cell: ({ venue }) => venue.capacity },
    { header: { zh: '半天', en: 'Half-day' }, format: 'text', width: 10, cell: ({ half }) => HALF_DAY_TERMS[half] },
    ...days.map((day): SpokenColumn<CalendarLine> => ({ header: { zh: day, en: day }, format: 'text', width: 24, cell: (line, language) => heldOn(line, day, language) })),
  ];
}

function heldOn({ venue, half }: CalendarLine, day: TrainingDay, language: Language): string | undefined {
  const slot = venue.slots.find((held) => held.day === day && held.half === half);
  const closed = isClosed(venue, day);
  if (slot === undefined) return closed ? { zh: '不可用', en: 'Cannot be booked' }[language] : undefined;
  return inOneCell([...slot.bookings.map(sayBooking), ...(slot.freePlaces > 0 ? [{ zh: `还可容 ${slot.freePlaces} 人`, en: `${slot.freePlaces} places left` }] : []), ...(closed ? [{ zh: '场地已不能使用', en: 'The venue can no longer be used' }] : [])], language);
}

function sayBooking({ purpose, people }: CalendarSlotDto['bookings'][number]): { readonly zh: string; readonly en: string } {
  return { zh: `${purpose || '已占用'}（${people} 人）`, en: `${purpose || 'Held'} (${people} people)` };
}

function isClosed({ retiredOn, terms }: CalendarVenueDto, day: TrainingDay): boolean {
  if (retiredOn !== null && retiredOn <= day) return true;
  return terms !== null && !terms.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
}

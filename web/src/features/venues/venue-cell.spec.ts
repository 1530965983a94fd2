import type { CalendarVenue } from '../../api/venues';
import { cellOf, isFree, peopleIn } from './venue-cell';

const ROOM: CalendarVenue = { id: 1, schoolId: 1, baseId: null, hostName: '市委党校', name: '第一教室', capacity: 60, mostClasses: 2, retiredOn: null, terms: null, slots: [] };
const HELD = { day: '2026-03-02', half: 'am', freePlaces: 5, bookings: [{ classId: 7, people: 40, purpose: '任职班' }, { classId: 8, people: 15, purpose: '青干班' }] } as const;

test.each<[string, Partial<CalendarVenue>, string, string | undefined]>([
  ['a room of the school is open every day', {}, '2026-03-02', undefined],
  ['a room is open until the day before it goes out of use', { retiredOn: '2026-03-03' }, '2026-03-02', undefined],
  ['a room is closed from the day it goes out of use', { retiredOn: '2026-03-03' }, '2026-03-03', 'retired'],
  ['a base is open on the last day of a term', { terms: [{ startsOn: '2026-01-01', endsOn: '2026-03-02' }] }, '2026-03-02', undefined],
  ['a base is closed the day after', { terms: [{ startsOn: '2026-01-01', endsOn: '2026-03-02' }] }, '2026-03-03', 'not_agreed'],
  ['a base without a term is closed', { terms: [] }, '2026-03-02', 'not_agreed'],
])('%s', (_title, venue, day, closed) => {
  const cell = cellOf({ ...ROOM, ...venue }, day, 'am');
  expect(cell.closed).toBe(closed);
  expect(isFree(cell)).toBe(closed === undefined);
});

test('a half-day is free beside one that is held, and people of all its classes are counted', () => {
  const venue = { ...ROOM, slots: [HELD] };
  expect(peopleIn(cellOf(venue, '2026-03-02', 'am'))).toBe(55);
  expect(isFree(cellOf(venue, '2026-03-02', 'am'))).toBe(false);
  expect(isFree(cellOf(venue, '2026-03-02', 'pm'))).toBe(true);
});

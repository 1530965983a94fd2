import './venues.css';
import { type KeyboardEvent, useRef, useState } from 'react';
import { addDays, daysBetween, trainingDayAt } from '#kernel';
import type { WorkingDay } from '../../api/timetable';
import type { CalendarVenue, VenueCalendar } from '../../api/venues';
import type { Day } from '../../api/shapes';
import { classTerms } from '../../words/class-terms';
import { sayMonthDay, sayWeekday } from '../../words/days';
import { useSpeech, useWords } from '../../words/language';
import { useWorkingDays } from '../classes/timetable/timetable-grid';
import { isArrow, isDayOff } from '../classes/timetable/weeks-of';
import { CalendarCell } from './calendar-cell';
import { cellOf, isFree, type VenueCell } from './venue-cell';
import { venueWords } from './venue-words';

const HALVES = ['am', 'pm'] as const;
const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] } as const;

interface CalendarTableProps {
  readonly calendar: VenueCalendar;
  readonly onOpen: (cell: VenueCell) => void;
  /** So many days on or back. */
  readonly onWeek: (days: number) => void;
}

/** Venues × half-days of a week. Tab goes from one that is held to the next, arrows go everywhere. On phones each venue is a card of what is held. */
export function CalendarTable({ calendar, onOpen, onWeek }: CalendarTableProps) {
  const words = useWords(venueWords);
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const { from, to, venues, asOf } = calendar;
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
  const working = useWorkingDays(from, to);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'PageUp' || event.key === 'PageDown') {
      event.preventDefault();
      onWeek(event.key === 'PageUp' ? -7 : 7);
    } else if (isArrow(event.key)) {
      event.preventDefault();
      const [down, right] = STEPS[event.key];
      const next = { row: within(at.row + down, venues.length * HALVES.length), column: within(at.column + right, days.length) };
      table.current?.querySelector<HTMLElement>(`[data-place="${next.row}-${next.column}"]`)?.focus();
    }
  };
  return (
    <div className="venue-calendar-scroll">
      <p className="quiet no-print venue-keys">{words.keys}</p>
      <table ref={table} role="grid" className="register venue-calendar" aria-label={words.week(from, to)} onKeyDown={onKeyDown}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.venue}
            </th>
            <th role="columnheader" scope="col">
              {words.half}
            </th>
            {days.map((day) => (
              <DayHead key={day} day={day} today={trainingDayAt(new Date(asOf))} working={working} />
            ))}
          </tr>
        </thead>
        {venues.map((venue, index) => (
          <VenueRows key={venue.id} venue={venue} days={days} firstRow={index * HALVES.length} at={at} onAt={setAt} onOpen={onOpen} />
        ))}
      </table>
    </div>
  );
}

const within = (place: number, length: number) => Math.min(Math.max(place, 0), length - 1);

function DayHead({ day, today, working }: { day: Day; today: Day; working: readonly WorkingDay[] }) {
  const words = useWords(venueWords);
  const { language } = useSpeech();
  const said = working.find((one) => one.day === day);
  const off = isDayOff(day, working);
  return (
    <th role="columnheader" scope="col" className={off ? 'off' : undefined} aria-current={day === today ? 'date' : undefined}>
      <span className="whole">{sayWeekday(day, language)}</span> <span className="quiet">{sayMonthDay(day, language)}</span> {day === today && <span className="whole">● {words.today}</span>}{' '}
      {said && <span className="quiet">{`${off ? words.dayOff : words.worked} ${said.name}`}</span>}
    </th>
  );
}

interface VenueRowsProps {
  readonly venue: CalendarVenue;
  readonly days: readonly Day[];
  readonly firstRow: number;
  readonly at: { readonly row: number; readonly column: number };
  readonly onAt: (at: { row: number; column: number }) => void;
  readonly onOpen: (cell: VenueCell) => void;
}

function VenueRows({ venue, days, firstRow, at, onAt, onOpen }: VenueRowsProps) {
  const words = useWords(venueWords);
  const terms = useWords(classTerms);
  const cells = days.flatMap((day) => HALVES.map((half) => cellOf(venue, day, half)));
  const closed = cells.filter((cell) => cell.closed).length;
  return (
    <tbody role="rowgroup">
      {HALVES.map((half, down) => (
        <tr role="row" key={half}>
          {down === 0 && (
            <th role="rowheader" scope="rowgroup" rowSpan={HALVES.length} className="venue-name">
              {venue.name} <span className="quiet">{venue.hostName}</span> <span className="quiet">{words.holds(venue.capacity, venue.mostClasses)}</span>{' '}
              <span className="quiet">{words.freeHalves(cells.filter(isFree).length)} {closed > 0 && words.closedHalves(closed)}</span>
            </th>
          )}
          <th role="rowheader" scope="row" className="venue-half">
            {terms[half]}
          </th>
          {days.map((day, column) => (
            <CalendarCell
              key={day}
              cell={cellOf(venue, day, half)}
              place={`${firstRow + down}-${column}`}
              tabbed={at.row === firstRow + down && at.column === column}
              onFocus={() => onAt({ row: firstRow + down, column })}
              onOpen={onOpen}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

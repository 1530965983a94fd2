import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addDays } from '#kernel';
import { allVenuesQuery } from '../../api/timetable';
import type { Day } from '../../api/shapes';
import { calendarQuery, calendarWorkbook } from '../../api/venues';
import { AsOf } from '../../pieces/as-of';
import { DayFilter } from '../../pieces/day-filter';
import { EmptyState } from '../../pieces/empty-state';
import { ExportBar } from '../../pieces/export-bar';
import { ChoiceFilter, Filters, TextFilter } from '../../pieces/filters';
import { Loaded } from '../../pieces/loaded';
import { NothingFound } from '../../pieces/nothing-found';
import { sayMonthDay } from '../../words/days';
import { useSpeech, useWords } from '../../words/language';
import { CalendarTable } from './calendar-table';
import { CellSheet } from './cell-sheet';
import { hostKey, hostOf, hostsOf } from './hosts';
import type { VenueCell } from './venue-cell';
import { venueWords } from './venue-words';

/** A line of the workbook each. */
const HALVES_A_DAY = 2;

interface CalendarSearch {
  readonly week?: Day;
  readonly q?: string;
  readonly schoolId?: number;
  readonly baseId?: number;
}

/** One week of the venues, with the way to other weeks and other venues. */
export function CalendarView({ search: { week, q, schoolId, baseId }, onSearch }: { search: CalendarSearch; onSearch: (part: CalendarSearch) => void }) {
  const words = useWords(venueWords);
  const { language } = useSpeech();
  const [open, setOpen] = useState<VenueCell>();
  const calendar = useQuery({ ...calendarQuery({ from: week, q, schoolId, baseId }), placeholderData: keepPreviousData });
  const hosts = hostsOf(useQuery(allVenuesQuery).data?.items ?? []);
  const from = calendar.data?.from;
  const moved = (days: number) => from !== undefined && onSearch({ week: addDays(from, days) });
  const filtered = [q, schoolId, baseId].some((value) => value !== undefined);
  const clear = () => onSearch({ q: undefined, schoolId: undefined, baseId: undefined });
  return (
    <>
      <Filters onClear={filtered ? clear : undefined}>
        <TextFilter label={words.search} example={words.searchExample} value={q} onValue={(value) => onSearch({ q: value })} />
        <ChoiceFilter label={words.host} value={hostKey({ schoolId, baseId })} options={hosts} onValue={(value) => onSearch(hostOf(value))} />
        <DayFilter label={words.goTo} value={week} onValue={(day) => onSearch({ week: day })} />
      </Filters>
      <Loaded query={calendar} lines={10}>
        {(loaded) => (
          <>
            <div className="venue-week">
              <div className="button-row no-print">
                <button type="button" className="button" onClick={() => moved(-7)}>
                  {words.previous}
                </button>
                <button type="button" className="button" disabled={week === undefined} onClick={() => onSearch({ week: undefined })}>
                  {words.thisWeek}
                </button>
                <button type="button" className="button" onClick={() => moved(7)}>
                  {words.next}
                </button>
              </div>
              <h2>
                {loaded.from.slice(0, 4)} · {words.weekOf(sayMonthDay(loaded.from, language), sayMonthDay(loaded.to, language))}
              </h2>
              <AsOf at={loaded.asOf} />
            </div>
            {loaded.venues.length > 0 && <ExportBar href={calendarWorkbook({ from: loaded.from, to: loaded.to, q, schoolId, baseId })} count={loaded.venues.length * HALVES_A_DAY} />}
            {loaded.venues.length > 0 && <CalendarTable calendar={loaded} onOpen={setOpen} onWeek={moved} />}
            {loaded.venues.length === 0 && (filtered ? <NothingFound title={words.none} why={words.noneWhy} onClear={clear} /> : <EmptyState title={words.none} why={words.noneWhy} />)}
          </>
        )}
      </Loaded>
      {open && <CellSheet cell={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

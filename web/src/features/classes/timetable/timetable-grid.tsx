import './timetable.css';
import { useQueries } from '@tanstack/react-query';
import type { CSSProperties, ReactNode } from 'react';
import { type WorkingDay, workingDaysQuery } from '../../../api/timetable';
import type { Day } from '../../../api/shapes';
import { classTerms } from '../../../words/class-terms';
import { sayMonthDay, sayWeekday, weekdayOf } from '../../../words/days';
import { useSpeech, useWords } from '../../../words/language';
import { timetableWords } from './timetable-words';
import { isDayOff, type Slot, weeksOf } from './weeks-of';

const HALVES = ['am', 'pm'] as const;

interface TimetableGridProps {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly cell: (slot: Slot) => ReactNode;
}

/** Weeks × half-days: days side by side on a wide screen, one below the other on a phone, in the same order for every reader. */
export function TimetableGrid({ startsOn, endsOn, cell }: TimetableGridProps) {
  const words = useWords(timetableWords);
  const terms = useWords(classTerms);
  const { language } = useSpeech();
  const calendar = useWorkingDays(startsOn, endsOn);
  const weeks = weeksOf(startsOn, endsOn);
  // One width for all weeks: a day stands in the column of its weekday.
  const columns = weeks.some((days) => days.some((day) => columnOf(day) > 5)) ? 7 : 5;
  return (
    <div className="timetable" style={{ '--days': columns } as CSSProperties}>
      {weeks.map((days, index) => (
        <section key={days[0]} className="timetable-week" aria-label={words.weekShort(index + 1)}>
          <h3>{words.week(index + 1, sayMonthDay(days[0] ?? startsOn, language), sayMonthDay(days.at(-1) ?? endsOn, language))}</h3>
          <ol className="timetable-days">
            {days.map((day) => (
              <li key={day} className={isDayOff(day, calendar) ? 'timetable-day off' : 'timetable-day'} style={{ '--column': columnOf(day) } as CSSProperties}>
                <DayHead day={day} calendar={calendar} />
                {HALVES.map((half) => (
                  <div key={half} className="timetable-cell">
                    <span className="timetable-half quiet">{terms[half]}</span>
                    {cell({ day, half })}
                  </div>
                ))}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** Monday is 1, Sunday 7. */
function columnOf(day: Day): number {
  return weekdayOf(day) || 7;
}

function DayHead({ day, calendar }: { day: Day; calendar: readonly WorkingDay[] }) {
  const words = useWords(timetableWords);
  const { language } = useSpeech();
  const said = calendar.find((one) => one.day === day);
  const off = isDayOff(day, calendar);
  return (
    <h4 className="timetable-head">
      <span className="whole">{sayWeekday(day, language)}</span> <span className="whole quiet">{sayMonthDay(day, language)}</span>{' '}
      {(off || said) && (
        <span className={off ? 'tag warning' : 'tag neutral'}>
          {off ? words.dayOff : words.worked}
          {said && ` ${said.name}${said.provisional ? words.provisional : ''}`}
        </span>
      )}
    </h4>
  );
}

/** The days between that are not what their weekday says. */
export function useWorkingDays(startsOn: Day, endsOn: Day): readonly WorkingDay[] {
  const years = [...new Set([startsOn, endsOn].map((day) => Number(day.slice(0, 4))))];
  return useQueries({ queries: years.map((year) => workingDaysQuery(year)), combine: (answers) => answers.flatMap(({ data }) => data?.items ?? []) });
}

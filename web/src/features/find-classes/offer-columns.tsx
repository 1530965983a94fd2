import { Link } from '@tanstack/react-router';
import { TRAINING_FORMS } from '#contracts';
import type { ClassSummary } from '../../api/classes';
import type { Text } from '../../api/shapes';
import type { Column } from '../../pieces/data-list/register';
import { classTerms } from '../../words/class-terms';
import { formatInstant, sayCredits } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { ClassStateTag } from '../classes/class-state-tag';
import { EntrySentence } from './entry-sentence';
import { findWords } from './find-words';

/** What a trainee weighs before opening a class. */
export function useOfferColumns(): readonly Column<ClassSummary>[] {
  const words = useWords(findWords);
  const terms = useWords(classTerms);
  const text = useText();
  const forms: Readonly<Record<string, Text>> = TRAINING_FORMS;
  return [
    {
      key: 'class',
      title: words.class,
      names: true,
      cell: (row) => (
        <>
          <Link to="/find-classes/$classId" params={{ classId: row.id }}>
            {row.title}
          </Link>{' '}
          <ClassStateTag state={row.state} />
        </>
      ),
    },
    {
      key: 'when',
      title: words.datesAndPlace,
      cell: (row) => (
        <>
          <span className="whole">{row.startsOn}</span> – <span className="whole">{row.endsOn}</span> · {words.halfDays(row.halfDays)}
          <br />
          <span className="quiet">{row.place}</span>
        </>
      ),
    },
    { key: 'kind', title: words.kind, cell: (row) => `${terms[row.kind]} · ${text(forms[row.form] ?? row.form)}` },
    { key: 'credits', title: words.gives, cell: ({ credits }) => (credits ? <strong>{words.creditsSaid(sayCredits(credits.hundredths))}</strong> : words.noCredits) },
    {
      key: 'seats',
      title: words.seats,
      figure: true,
      cell: ({ seats }) => (
        <>
          {words.seatsLeft(seats.free, seats.capacity)}
          {seats.waiting > 0 && <span className="quiet"> {words.waiting(seats.waiting)}</span>}
        </>
      ),
    },
    { key: 'deadline', title: words.deadline, whole: true, cell: ({ enrolClosesAt }) => (enrolClosesAt ? <time dateTime={enrolClosesAt}>{formatInstant(enrolClosesAt)}</time> : '—') },
    { key: 'mine', title: words.mine, cell: ({ entry }) => (entry ? <EntrySentence entry={entry} /> : words.notTrainee) },
  ];
}

import { Link } from '@tanstack/react-router';
import type { ClassToFill } from '../../api/enrolments';
import type { Column } from '../../pieces/data-list/register';
import { formatCount, formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { ClassStateTag } from '../classes/class-state-tag';
import { fillWords } from './fill-words';
import { SeatsUsed } from './seats-used';

export function useToFillColumns(): readonly Omit<Column<ClassToFill>, 'sort'>[] {
  const words = useWords(fillWords);
  return [
    {
      key: 'class',
      title: words.class,
      names: true,
      cell: ({ classId, title, state }) => (
        <>
          <Link to="/seats-to-fill/$classId" params={{ classId }}>
            {title}
          </Link>{' '}
          <ClassStateTag state={state} />
        </>
      ),
    },
    {
      key: 'dates',
      title: words.dates,
      cell: ({ startsOn, endsOn, place }) => (
        <>
          <span className="whole">{startsOn}</span> – <span className="whole">{endsOn}</span>
          <br />
          <span className="quiet">{place}</span>
        </>
      ),
    },
    { key: 'own', title: words.own, cell: ({ own }) => <SeatsUsed of={own} /> },
    { key: 'open', title: words.open, cell: ({ open }) => <SeatsUsed of={open} /> },
    { key: 'people', title: words.people, figure: true, cell: ({ people }) => formatCount(people) },
    { key: 'pending', title: words.pending, figure: true, cell: ({ pending }) => (pending > 0 ? <strong>△ {formatCount(pending)}</strong> : '0') },
    {
      key: 'deadline',
      title: words.deadline,
      cell: ({ state, enrolOpensAt, enrolClosesAt }) => (
        <>
          {enrolClosesAt ? <time dateTime={enrolClosesAt} className="whole">{formatInstant(enrolClosesAt)}</time> : '—'}
          {state === 'published' && enrolOpensAt && <span className="quiet"> {words.opensAt(formatInstant(enrolOpensAt))}</span>}
        </>
      ),
    },
  ];
}

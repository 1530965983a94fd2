import { Link } from '@tanstack/react-router';
import type { ClassSummary } from '../../api/classes';
import type { Column } from '../../pieces/data-list/register';
import type { classTerms } from '../../words/class-terms';
import { formatCount } from '../../words/format';
import { AlertList } from './alert-list';
import type { boardWords } from './board-words';
import { ClassStateTag } from './class-state-tag';

/** Enrolled people have a seat that nobody still decides about. */
export function boardColumns(words: (typeof boardWords)['zh' | 'en'], terms: (typeof classTerms)['zh' | 'en']): readonly Column<ClassSummary>[] {
  return [
    {
      key: 'class',
      title: words.class,
      names: true,
      cell: (row) => (
        <>
          <Link to="/classes/$classId" params={{ classId: row.id }}>
            {row.title}
          </Link>{' '}
          <span className="quiet whole">{row.code}</span>
        </>
      ),
    },
    { key: 'state', title: words.state, whole: true, cell: (row) => <ClassStateTag state={row.state} /> },
    {
      key: 'dates',
      title: words.dates,
      cell: (row) => (
        <>
          <span className="whole">{row.startsOn}</span> – <span className="whole">{row.endsOn}</span>
        </>
      ),
    },
    { key: 'kind', title: words.kind, cell: (row) => `${terms[row.kind]} · ${terms[row.type]}` },
    { key: 'seats', title: words.seats, figure: true, cell: ({ seats, pending }) => `${formatCount(seats.taken - pending)} / ${formatCount(seats.capacity)}` },
    { key: 'pending', title: words.pending, figure: true, cell: (row) => formatCount(row.pending) },
    { key: 'waiting', title: words.waiting, figure: true, cell: (row) => formatCount(row.seats.waiting) },
    { key: 'alerts', title: words.alerts, cell: (row) => (row.alerts.length > 0 ? <AlertList alerts={row.alerts} /> : '—') },
  ];
}

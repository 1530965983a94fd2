import './use-of-bases.css';
import { Link } from '@tanstack/react-router';
import type { BasesOverview } from '../../api/bases';
import { CardTable } from '../../pieces/card-table';
import { EmptyState } from '../../pieces/empty-state';
import { formatCount } from '../../words/format';
import { useWords } from '../../words/language';
import { baseTerms, baseWords } from './base-words';

/** Bars over the half-days of the year, drawn inside the table that says the same in figures. */
export function UseOfBases({ overview: { use, year } }: { overview: BasesOverview }) {
  const words = useWords(baseWords);
  const terms = useWords(baseTerms);
  if (use.length === 0) return <EmptyState title={words.useNone} why={words.noneAtAllWhy} />;
  const most = Math.max(1, ...use.map(({ halfDays }) => halfDays));
  return (
    <CardTable
      title={words.use(year)}
      aside={words.useNote}
      rows={use}
      rowKey={({ baseId }) => baseId}
      columns={[
        {
          key: 'base',
          title: words.base,
          names: true,
          cell: ({ baseId, name }) => (
            <Link to="/teaching-bases/$baseId" params={{ baseId }}>
              {name}
            </Link>
          ),
        },
        { key: 'kind', title: words.kind, cell: ({ kind }) => terms[kind] },
        {
          key: 'halfDays',
          title: words.halfDays,
          cell: ({ halfDays }) => (
            <span className="use-bar">
              <span className="use-bar-track" aria-hidden="true">
                <span style={{ width: `${(halfDays / most) * 100}%` }} />
              </span>
              <span>{formatCount(halfDays)}</span>
            </span>
          ),
        },
        { key: 'classes', title: words.classes, figure: true, cell: ({ classes }) => formatCount(classes) },
        { key: 'people', title: words.peopleHalfDays, figure: true, cell: ({ peopleHalfDays }) => formatCount(peopleHalfDays) },
      ]}
    />
  );
}

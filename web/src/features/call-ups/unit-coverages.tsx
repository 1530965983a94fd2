import { Link } from '@tanstack/react-router';
import { type Coverage, coverageWorkbook } from '../../api/call-ups';
import { CardTable } from '../../pieces/card-table';
import { EmptyState } from '../../pieces/empty-state';
import { ShareBar } from '../../pieces/share-bar';
import { formatCount } from '../../words/format';
import { useWords } from '../../words/language';
import { callUpWords } from './call-up-words';

/** In the order of the tree. A unit's name opens its people. */
export function UnitCoverages({ coverage, year }: { readonly coverage: Coverage; readonly year: number }) {
  const words = useWords(callUpWords);
  if (coverage.units.length === 0) return <EmptyState title={words.noUnits} why={words.noUnitsWhy} />;
  return (
    <>
      <p className="quiet">{words.pooledNote}</p>
      <CardTable
        title={words.byUnit}
        exportHref={coverageWorkbook(year)}
        rows={coverage.units}
        rowKey={({ unitId }) => unitId}
        columns={[
          {
            key: 'unit',
            title: words.unit,
            names: true,
            cell: ({ unitId, unitName }) => (
              <Link to="/call-ups" search={(kept) => ({ year: kept.year, list: 'people' as const, unitId })} resetScroll={false}>
                {unitName}
              </Link>
            ),
          },
          { key: 'reached', title: words.reached, cell: ({ called, people }) => <ShareBar part={called} total={people} /> },
          { key: 'repeated', title: words.repeated, figure: true, cell: ({ repeated }) => formatCount(repeated) },
          {
            key: 'seats',
            title: words.seats,
            cell: ({ seats, taken }) =>
              seats === 0 ? (
                <span className="quiet">{words.noSeats}</span>
              ) : (
                <>
                  {formatCount(taken)} / {formatCount(seats)} {seats > taken && <span className="quiet">△ {words.unused(seats - taken)}</span>}
                </>
              ),
          },
          { key: 'fellOut', title: words.fellOut, figure: true, cell: ({ fellOut }) => formatCount(fellOut) },
          { key: 'substituted', title: words.substituted, figure: true, cell: ({ substituted }) => formatCount(substituted) },
        ]}
      />
    </>
  );
}

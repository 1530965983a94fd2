import './seats.css';
import type { ReactNode } from 'react';
import type { TrainingClass } from '../../../api/classes';
import type { QuotaRow } from '../../../api/seats';
import { formatCount } from '../../../words/format';
import { useWords } from '../../../words/language';
import { seatWords } from './seat-words';

const COLUMNS = ['seats', 'enrolled', 'held', 'free', 'waiting'] as const;
type Figure = (typeof COLUMNS)[number];
const FIGURES: Readonly<Record<Figure, (row: QuotaRow) => number>> = {
  seats: (row) => row.seats,
  enrolled: (row) => row.taken - row.held,
  held: (row) => row.held,
  free: (row) => row.free,
  waiting: (row) => row.waiting,
};

interface SeatTableProps {
  readonly rows: readonly QuotaRow[];
  /** Only a whole grid can be held against the class; a unit sees its part. */
  readonly of?: TrainingClass;
  readonly nameCell: (row: QuotaRow, name: string) => ReactNode;
  readonly seatsCell?: (row: QuotaRow, name: string) => ReactNode;
}

/** Units × seats; the sums at the edge are added up here and held against what the class itself says. */
export function SeatTable({ rows, of, nameCell, seatsCell }: SeatTableProps) {
  const words = useWords(seatWords);
  const sums = Object.fromEntries(COLUMNS.map((column) => [column, rows.reduce((sum, row) => sum + FIGURES[column](row), 0)])) as Record<Figure, number>;
  const agrees = of && sums.seats === of.seats.capacity && sums.enrolled + sums.held === of.seats.taken && sums.waiting === of.seats.waiting;
  return (
    <div className="data-list-scroll" role="region" aria-label={words.title} tabIndex={0}>
      <table role="table" className="register as-cards seat-grid">
        <caption>
          <strong>{words.title}</strong>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.unit}
            </th>
            {COLUMNS.map((column) => (
              <th key={column} role="columnheader" scope="col" className="figure">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => {
            const name = row.unitId === 0 ? words.openPool : row.unitName;
            return (
              <tr key={row.unitId} role="row">
                <th role="rowheader" scope="row">
                  {nameCell(row, name)}
                </th>
                {COLUMNS.map((column) => (
                  <td key={column} role="cell" className="figure" data-label={words[column]}>
                    {column === 'seats' && seatsCell ? seatsCell(row, name) : formatCount(FIGURES[column](row))}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
        <tfoot role="rowgroup">
          <tr role="row">
            <th role="rowheader" scope="row">
              {words.total} {agrees !== undefined && <span className={agrees ? 'seat-sum' : 'seat-sum wrong'}>{agrees ? `✓ ${words.agrees}` : `✕ ${words.disagrees}`}</span>}
            </th>
            {COLUMNS.map((column) => (
              <td key={column} role="cell" className="figure" data-label={words[column]}>
                {formatCount(sums[column])}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

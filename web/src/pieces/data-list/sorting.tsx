import { useId } from 'react';
import { useWords } from '../../words/language';
import { pieceWords } from '../piece-words';

export interface Sorting {
  /** `name`, or `-total` for descending. */
  readonly by: string | undefined;
  /** The server's own order, where it is that of a column. */
  readonly standard?: string;
  readonly onSort: (by: string | undefined) => void;
  /** Which directions the server offers; both when left out. */
  readonly offered?: readonly string[];
}

const MARKS = { ascending: '▲', descending: '▼', none: '↕' } as const;

function directionOf(sort: string, by: string | undefined): keyof typeof MARKS {
  if (by === sort) return 'ascending';
  return by === `-${sort}` ? 'descending' : 'none';
}

function nextOf(sort: string, { by, standard, offered }: Sorting): string | undefined {
  const turns = [sort, `-${sort}`].filter((turn) => !offered || offered.includes(turn));
  return turns[turns.indexOf(by ?? standard ?? '') + 1];
}

interface ColumnHeaderProps {
  readonly title: string;
  readonly figure?: boolean;
  readonly sort?: string;
  readonly sorting?: Sorting;
}

/** Browsers leave buttons out of heads repeated in print, so the title stands there once more as text. */
export function ColumnHeader({ title, figure, sort, sorting }: ColumnHeaderProps) {
  const className = figure ? 'figure' : undefined;
  if (!sort || !sorting) {
    return (
      <th role="columnheader" scope="col" className={className}>
        {title}
      </th>
    );
  }
  const direction = directionOf(sort, sorting.by ?? sorting.standard);
  return (
    <th role="columnheader" scope="col" className={className} aria-sort={direction}>
      <span className="print-only">{title}</span>
      <button type="button" className="sort-button no-print" onClick={() => sorting.onSort(nextOf(sort, sorting))}>
        {title}
        <span aria-hidden="true" className="sort-mark">
          {MARKS[direction]}
        </span>
      </button>
    </th>
  );
}

/** On phones the heads are gone, so sorting has a box of its own. */
export function SortSelect({ columns, sorting }: { columns: readonly { title: string; sort?: string }[]; sorting: Sorting }) {
  const id = useId();
  const words = useWords(pieceWords);
  const options = columns.flatMap(({ title, sort }) =>
    sort ? [{ value: sort, label: words.sortUp(title) }, { value: `-${sort}`, label: words.sortDown(title) }] : [],
  );
  return (
    <div className="sort-select">
      <label htmlFor={id}>{words.sortBy}</label>
      <select id={id} className="input" value={sorting.by ?? sorting.standard ?? ''} onChange={(event) => sorting.onSort(event.target.value || undefined)}>
        {!sorting.standard && <option value="">{words.sortDefault}</option>}
        {options
          .filter(({ value }) => !sorting.offered || sorting.offered.includes(value))
          .map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
      </select>
    </div>
  );
}

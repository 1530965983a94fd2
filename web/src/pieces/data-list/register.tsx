import type { ReactNode } from 'react';
import { ColumnHeader, type Sorting } from './sorting';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand at the right. */
  readonly figure?: boolean;
  /** Numbers, dates and codes that must not break over lines. */
  readonly whole?: boolean;
  /** The field name for `sort`, where the server can sort by this column. */
  readonly sort?: string;
  /** The one column that names the row: a row header, and the head of the card on phones. */
  readonly names?: boolean;
}

interface RegisterProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string | number;
  readonly rowClass?: (row: Row) => string | undefined;
  readonly caption?: ReactNode;
  readonly sorting?: Sorting;
}

/**
 * A native table whose rows become cards on phones. Roles are written out because the card layout would otherwise
 * take the table away from screen readers.
 */
export function Register<Row>({ columns, rows, rowKey, rowClass, caption, sorting }: RegisterProps<Row>) {
  return (
    <table role="table" className="register as-cards">
      {caption && <caption>{caption}</caption>}
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <ColumnHeader key={column.key} title={column.title} figure={column.figure} sort={column.sort} sorting={sorting} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" key={rowKey(row)} className={rowClass?.(row)}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.names) {
    return (
      <th role="rowheader" scope="row">
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td role="cell" className={column.figure ? 'figure' : column.whole ? 'whole' : undefined} data-label={column.title}>
      <div className="cell-value">{column.cell(row)}</div>
    </td>
  );
}

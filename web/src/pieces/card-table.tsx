import './data-list/data-list.css';
import type { ReactNode } from 'react';
import { type Column, Register } from './data-list/register';
import { ExportBar } from './export-bar';

interface CardTableProps<Row> {
  readonly title: string;
  readonly columns: readonly Omit<Column<Row>, 'sort'>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string | number;
  /** Said after the title, e.g. a count. */
  readonly aside?: ReactNode;
  /** Address of the workbook with exactly these rows. */
  readonly exportHref?: string;
}

/** A short list that arrived whole, looking like the paged ones: cards on phones, repeated heads in print. */
export function CardTable<Row>({ title, columns, rows, rowKey, aside, exportHref }: CardTableProps<Row>) {
  return (
    <div className="data-list">
      {exportHref !== undefined && rows.length > 0 && <ExportBar href={exportHref} count={rows.length} />}
      <div className="data-list-scroll">
        <Register
          columns={columns}
          rows={rows}
          rowKey={rowKey}
          caption={
            <>
              <strong>{title}</strong> {aside}
            </>
          }
        />
      </div>
    </div>
  );
}

import './data-list.css';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ListPage } from '../../api/shapes';
import { formatCount, formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { ExportLink } from '../export-link';
import { pieceWords } from '../piece-words';
import { ProblemPanel } from '../problem-panel';
import { Skeleton } from '../skeleton';
import { ListFoot } from './list-foot';
import type { Paging } from './paging';
import { type Column, Register } from './register';
import { SortSelect, type Sorting } from './sorting';

interface DataListProps<Row> {
  readonly title: string;
  readonly list: UseQueryResult<ListPage<Row>>;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string | number;
  readonly rowClass?: (row: Row) => string | undefined;
  readonly sorting?: Sorting;
  readonly paging?: Paging;
  readonly pageSize?: number;
  /** Address of the workbook with exactly these rows. */
  readonly exportHref?: string;
  readonly empty: ReactNode;
}

/** A server-paged list on a native table: caption with count and as-of time; cards on phones; repeated heads in print. */
export function DataList<Row>({ title, list, columns, rowKey, rowClass, sorting, paging, pageSize = 50, exportHref, empty }: DataListProps<Row>) {
  const words = useWords(pieceWords);
  const { data } = list;
  if (!data) return list.isError ? <ProblemPanel error={list.error} onRetry={() => void list.refetch()} /> : <Skeleton lines={8} />;
  if (data.items.length === 0 && !paging?.cursor) return empty;

  return (
    <div className="data-list" aria-busy={list.isPlaceholderData}>
      {list.isError && <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />}
      <div className="data-list-tools no-print">
        {sorting && <SortSelect columns={columns} sorting={sorting} />}
        {exportHref && <ExportLink href={exportHref} count={data.count} />}
      </div>
      <div className="data-list-scroll" role="region" aria-label={words.tableOf(title)} tabIndex={0}>
        <Register
          columns={columns}
          rows={data.items}
          rowKey={rowKey}
          rowClass={rowClass}
          sorting={sorting}
          caption={
            <>
              <strong>{title}</strong> · {words.count(formatCount(data.count))} · {words.asOf(formatInstant(data.asOf))}
            </>
          }
        />
      </div>
      {paging && <ListFoot paging={paging} nextCursor={data.nextCursor} pages={Math.max(1, Math.ceil(data.count / pageSize))} />}
    </div>
  );
}

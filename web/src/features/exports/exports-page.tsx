import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { exportsQuery } from '../../api/exports';
import { isActive, LOOK_AGAIN_MS } from '../../api/job-status';
import { useSession } from '../../app/session';
import { DataList } from '../../pieces/data-list/data-list';
import { usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { JobStatusTag } from '../../pieces/job-status-tag';
import { Page } from '../../pieces/page';
import { formatCount, formatInstant, formatShare } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { marks } from '../../words/marks';
import { formatSize } from '../imports/size-words';
import { ExportActs } from './export-acts';
import { exportsWords } from './exports-words';
import { OrderForm } from './order-form';
import { Schedules } from './schedules';

export const Route = createLazyRoute('/signed-in/exports')({ component: ExportsPage });

function ExportsPage() {
  const words = useWords(exportsWords);
  const mark = useWords(marks);
  const text = useText();
  const orders = useSession().permissions.includes('people.export');
  const paging = usePaging();
  const list = useQuery({
    ...exportsQuery(paging.cursor),
    placeholderData: keepPreviousData,
    refetchInterval: (query) => (query.state.data?.items.some(isActive) ? LOOK_AGAIN_MS : false),
  });
  return (
    <Page title={words.title} under={words.lead}>
      {orders && <OrderForm />}
      {orders && <Schedules />}
      <DataList
        title={words.list}
        list={list}
        paging={paging}
        rowKey={(row) => row.id}
        columns={[
          { key: 'file', title: words.file, names: true, cell: (row) => row.title },
          {
            key: 'status',
            title: words.status,
            cell: (row) => (
              <>
                <JobStatusTag status={row.status} />
                {row.problem && <p className="quiet">{text(row.problem)}</p>}
              </>
            ),
          },
          { key: 'progress', title: words.progress, figure: true, cell: ({ partsDone, partsTotal }) => (partsTotal === null ? '—' : mark.aside(`${formatCount(partsDone)} / ${formatCount(partsTotal)}`, formatShare(partsDone, partsTotal))) },
          { key: 'size', title: words.size, figure: true, cell: (row) => (row.sizeBytes === null ? '—' : formatSize(row.sizeBytes)) },
          { key: 'at', title: words.orderedAt, whole: true, cell: (row) => <time dateTime={row.createdAt}>{formatInstant(row.createdAt)}</time> },
          { key: 'kept', title: words.keptUntil, whole: true, cell: (row) => (row.keptUntil === null ? '—' : <time dateTime={row.keptUntil}>{formatInstant(row.keptUntil)}</time>) },
          { key: 'act', title: words.act, cell: (row) => <ExportActs file={row} asOf={list.data?.asOf ?? row.createdAt} /> },
        ]}
        empty={<EmptyState title={words.none} why={words.noneWhy} />}
      />
    </Page>
  );
}

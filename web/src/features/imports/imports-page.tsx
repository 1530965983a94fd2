import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { type Import, importsQuery, importsWorkbook } from '../../api/imports';
import { isActive, LOOK_AGAIN_MS } from '../../api/job-status';
import { behind } from '../../app/behind';
import { useSession } from '../../app/session';
import { Author } from '../../pieces/author';
import { DataList } from '../../pieces/data-list/data-list';
import { usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { JobStatusTag } from '../../pieces/job-status-tag';
import { Page } from '../../pieces/page';
import { formatCount, formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { importWords } from './import-words';
import { mayImport } from './may-import';

export const Route = createLazyRoute('/signed-in/imports')({ component: behind('imports.read', ImportsPage) });

function ImportsPage() {
  const words = useWords(importWords);
  const may = mayImport(useSession());
  const paging = usePaging();
  const list = useQuery({
    ...importsQuery(paging.cursor),
    placeholderData: keepPreviousData,
    refetchInterval: (query) => (query.state.data?.items.some(isActive) ? LOOK_AGAIN_MS : false),
  });
  const upload = may && (
    <Link to="/imports/new" className="button primary">
      {words.upload}
    </Link>
  );
  const rows = (row: Import) => (row.rowsTotal === null && row.rowsRead === 0 ? '—' : formatCount(row.rowsTotal ?? row.rowsRead));
  return (
    <Page title={words.title} action={upload}>
      <DataList
        title={words.title}
        list={list}
        paging={paging}
        exportHref={importsWorkbook}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'file',
            title: words.file,
            names: true,
            cell: (row) => (
              <Link to="/imports/$importId" params={{ importId: row.id }}>
                {row.fileName}
              </Link>
            ),
          },
          { key: 'kind', title: words.kind, whole: true, cell: (row) => `${words.yearOf(row.year)} ${words[row.kind]}` },
          { key: 'status', title: words.status, cell: (row) => <JobStatusTag status={row.status} /> },
          { key: 'rows', title: words.rows, figure: true, cell: rows },
          { key: 'accepted', title: words.accepted, figure: true, cell: (row) => formatCount(row.accepted) },
          { key: 'unchanged', title: words.unchanged, figure: true, cell: (row) => formatCount(row.unchanged) },
          { key: 'refused', title: words.refused, figure: true, cell: (row) => (row.refused > 0 ? `△ ${formatCount(row.refused)}` : '0') },
          { key: 'by', title: words.by, cell: (row) => <Author name={row.by} /> },
          { key: 'at', title: words.at, whole: true, cell: (row) => <time dateTime={row.createdAt}>{formatInstant(row.createdAt)}</time> },
        ]}
        empty={
          <EmptyState title={words.none} why={words.noneWhy}>
            {upload}
          </EmptyState>
        }
      />
    </Page>
  );
}

import type { UseQueryResult } from '@tanstack/react-query';
import type { Refusal } from '../api/imports';
import type { ListPage } from '../api/shapes';
import { dictionary } from '../words/dictionary';
import { useText, useWords } from '../words/language';
import { DataList } from './data-list/data-list';
import type { Paging } from './data-list/paging';
import { DownloadLink } from './download-link';
import { EmptyState } from './empty-state';

const refusalWords = dictionary({
  zh: {
    title: '未能导入的行',
    row: '行号',
    rowNumber: (row: number) => `第 ${row} 行`,
    column: '列',
    written: '填写的内容',
    problem: '问题',
    remedy: '怎样更正',
    none: '没有被退回的行',
    noneWhy: '文件中的每一行都已接受。',
    workbook: '下载问题行工作簿',
    workbookWhat: '与上传的表格相同，多一列原因；更正后可直接再次上传。',
  },
  en: {
    title: 'Rows that were refused',
    row: 'Row',
    rowNumber: (row: number) => `Row ${row}`,
    column: 'Column',
    written: 'What was written',
    problem: 'What is wrong',
    remedy: 'What to do',
    none: 'No row was refused',
    noneWhy: 'Every row of the file was accepted.',
    workbook: 'Download the refused rows',
    workbookWhat: 'The same sheet with a column for the reason; correct it and upload it again.',
  },
});

/** Row, field, what was written, what is wrong, what to do; and the same as a workbook to correct and send again. */
export function Refusals({ list, paging, workbookHref }: { list: UseQueryResult<ListPage<Refusal>>; paging: Paging; workbookHref: string }) {
  const words = useWords(refusalWords);
  const text = useText();
  return (
    <div className="stack">
      {(list.data?.count ?? 0) > 0 && (
        <p className="no-print">
          <DownloadLink href={workbookHref}>{words.workbook}</DownloadLink>{' '}
          <span className="quiet">{words.workbookWhat}</span>
        </p>
      )}
      <DataList
        title={words.title}
        list={list}
        paging={paging}
        rowKey={(refusal) => `${refusal.row}-${refusal.column}-${refusal.code}`}
        columns={[
          { key: 'row', title: words.row, names: true, cell: ({ row }) => words.rowNumber(row) },
          { key: 'column', title: words.column, cell: ({ column, header }) => [column, header].filter(Boolean).join(' ') || '—' },
          { key: 'written', title: words.written, cell: ({ written }) => written || '—' },
          { key: 'problem', title: words.problem, cell: ({ problem }) => text(problem) },
          { key: 'remedy', title: words.remedy, cell: ({ remedy }) => text(remedy) },
        ]}
        empty={<EmptyState title={words.none} why={words.noneWhy} />}
      />
    </div>
  );
}

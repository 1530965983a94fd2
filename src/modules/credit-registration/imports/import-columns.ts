import { IMPORT_KIND_TERMS, JOB_STATUS_TERMS } from '#contracts';
import type { ImportDto } from '../../../platform/imports/import.dto';
import { authorCell, instantCell } from '../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';

export const IMPORT_COLUMNS: readonly SpokenColumn<ImportDto>[] = [
  { header: { zh: '编号', en: 'No.' }, format: 'text', width: 8, cell: ({ id }) => String(id) },
  { header: { zh: '文件', en: 'File' }, format: 'text', width: 32, cell: ({ fileName }) => fileName },
  { header: { zh: '年度', en: 'Year' }, format: 'text', width: 8, cell: ({ year }) => String(year) },
  { header: { zh: '类别', en: 'Kind' }, format: 'text', cell: ({ kind }) => IMPORT_KIND_TERMS[kind] },
  { header: { zh: '状态', en: 'State' }, format: 'text', cell: ({ status }) => JOB_STATUS_TERMS[status] },
  { header: { zh: '行数', en: 'Rows' }, format: 'number', cell: ({ rowsTotal, rowsRead }) => rowsTotal ?? rowsRead },
  { header: { zh: '已导入', en: 'Taken in' }, format: 'number', cell: ({ accepted }) => accepted },
  { header: { zh: '未变', en: 'Unchanged' }, format: 'number', cell: ({ unchanged }) => unchanged },
  { header: { zh: '退回', en: 'Refused' }, format: 'number', cell: ({ refused }) => refused },
  { header: { zh: '未能完成的原因', en: 'Why it was not completed' }, format: 'text', width: 48, cell: ({ problem }) => problem ?? undefined },
  { header: { zh: '导入人', en: 'Imported by' }, format: 'text', cell: ({ by }) => authorCell(by) },
  { header: { zh: '导入时间', en: 'Imported at' }, format: 'text', width: 18, cell: ({ createdAt }) => instantCell(createdAt) },
  { header: { zh: '完成时间', en: 'Finished at' }, format: 'text', width: 18, cell: ({ finishedAt }) => instantCell(finishedAt) },
];

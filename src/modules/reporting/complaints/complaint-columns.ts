import { COMPLAINT_KIND_TERMS, COMPLAINT_STATE_TERMS } from '#contracts';
import { instantCell } from '../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { ComplaintRowDto } from './complaints.dto';

export const COMPLAINT_COLUMNS: readonly SpokenColumn<ComplaintRowDto>[] = [
  { header: { zh: '编号', en: 'No.' }, format: 'text', width: 8, cell: ({ id }) => String(id) },
  { header: { zh: '类别', en: 'Kind' }, format: 'text', cell: ({ kind }) => COMPLAINT_KIND_TERMS[kind] },
  { header: { zh: '内容', en: 'Content' }, format: 'text', width: 60, cell: ({ body }) => body },
  { header: { zh: '涉及的页面', en: 'Page' }, format: 'text', width: 20, cell: ({ page }) => page },
  { header: { zh: '提交人', en: 'From' }, format: 'text', cell: ({ authorName }) => authorName },
  { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: { zh: '办理情况', en: 'State' }, format: 'text', cell: ({ state }) => COMPLAINT_STATE_TERMS[state] },
  { header: { zh: '提交时间', en: 'Sent at' }, format: 'text', width: 18, cell: ({ filedAt }) => instantCell(filedAt) },
  { header: { zh: '最近答复', en: 'Last answer' }, format: 'text', width: 18, cell: ({ answeredAt }) => instantCell(answeredAt) },
];

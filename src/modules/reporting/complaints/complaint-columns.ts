import { instantCell, type ListColumn } from '../../../platform/http/send-list';
import type { ComplaintKind, ComplaintState } from './complaint-states';
import type { ComplaintRowDto } from './complaints.dto';

const KIND_NAMES: Readonly<Record<ComplaintKind, string>> = { complaint: '投诉', suggestion: '建议', question: '咨询' };
const STATE_NAMES: Readonly<Record<ComplaintState, string>> = { open: '待答复', answered: '已答复', closed: '已办结' };

export const COMPLAINT_COLUMNS: readonly ListColumn<ComplaintRowDto>[] = [
  { header: '编号', format: 'text', width: 8, cell: ({ id }) => String(id) },
  { header: '类别', format: 'text', cell: ({ kind }) => KIND_NAMES[kind] },
  { header: '内容', format: 'text', width: 60, cell: ({ body }) => body },
  { header: '涉及的页面', format: 'text', width: 20, cell: ({ page }) => page },
  { header: '提交人', format: 'text', cell: ({ authorName }) => authorName },
  { header: '单位', format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: '办理情况', format: 'text', cell: ({ state }) => STATE_NAMES[state] },
  { header: '提交时间', format: 'text', width: 18, cell: ({ filedAt }) => instantCell(filedAt) },
  { header: '最近答复', format: 'text', width: 18, cell: ({ answeredAt }) => instantCell(answeredAt) },
];

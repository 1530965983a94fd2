import { JOB_STATUS_TERMS } from '#contracts';
import { authorCell, instantCell } from '../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { LedgerVerificationDto } from './verification.dto';

export const VERIFICATION_COLUMNS: readonly SpokenColumn<LedgerVerificationDto>[] = [
  { header: { zh: '编号', en: 'No.' }, format: 'text', width: 8, cell: ({ id }) => String(id) },
  { header: { zh: '时间', en: 'Time' }, format: 'text', width: 18, cell: ({ createdAt }) => instantCell(createdAt) },
  { header: { zh: '发起人', en: 'Ordered by' }, format: 'text', cell: ({ by }) => authorCell(by) },
  { header: { zh: '进度', en: 'Progress' }, format: 'text', width: 12, cell: ({ status }) => JOB_STATUS_TERMS[status] },
  { header: { zh: '已读记录', en: 'Entries read' }, format: 'number', width: 12, cell: ({ done }) => done },
  { header: { zh: '结束时间', en: 'Ended at' }, format: 'text', width: 18, cell: ({ finishedAt }) => instantCell(finishedAt) },
  { header: { zh: '结论', en: 'Finding' }, format: 'text', width: 16, cell: ({ faults }) => (faults === null ? undefined : faults === 0 ? { zh: '完好', en: 'Intact' } : { zh: `${faults} 处问题`, en: faults === 1 ? '1 fault' : `${faults} faults` }) },
  { header: { zh: '核验包（字节）', en: 'Export (bytes)' }, format: 'number', width: 16, cell: ({ sizeBytes }) => sizeBytes ?? undefined },
];

import { ENACTMENT_STATE_TERMS } from '#contracts';
import { instantCell } from '../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { EnactmentDto } from './enactments.dto';

export const ENACTMENT_COLUMNS: readonly SpokenColumn<EnactmentDto>[] = [
  { header: { zh: '政策版本', en: 'Version' }, format: 'text', width: 24, cell: ({ policy }) => policy },
  { header: { zh: '政策', en: 'Policy' }, format: 'text', width: 36, cell: ({ titleZh, titleEn }) => ({ zh: titleZh, en: titleEn }) },
  { header: { zh: '适用年度', en: 'Year' }, format: 'text', width: 10, cell: ({ year }) => String(year) },
  { header: { zh: '施行日期', en: 'In effect from' }, format: 'day', cell: ({ effectiveOn }) => ({ day: effectiveOn }) },
  { header: { zh: '状态', en: 'State' }, format: 'text', width: 12, cell: ({ state }) => ENACTMENT_STATE_TERMS[state] },
  { header: { zh: '文号', en: 'Document no.' }, format: 'text', width: 22, cell: ({ documentNo }) => documentNo },
  { header: { zh: '理由', en: 'Reason' }, format: 'text', width: 40, cell: ({ reason }) => reason },
  { header: { zh: '撤回或失效原因', en: 'Why it ended' }, format: 'text', width: 40, cell: ({ endNote }) => endNote },
  { header: { zh: '决定人', en: 'Decided by' }, format: 'text', cell: ({ decidedByName }) => decidedByName },
  { header: { zh: '决定时间', en: 'Decided at' }, format: 'text', width: 18, cell: ({ decidedAt }) => instantCell(decidedAt) },
  { header: { zh: '生效时间', en: 'In force since' }, format: 'text', width: 18, cell: ({ inForceAt }) => instantCell(inForceAt) },
];

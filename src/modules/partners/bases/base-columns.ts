import { BASE_GRADE_TERMS, BASE_KIND_TERMS, BASE_STATE_TERMS } from '#contracts';
import { dayCell } from '../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import { isInUse } from './base-states';
import type { BaseSummaryDto } from './bases.dto';

export const BASE_COLUMNS: readonly SpokenColumn<BaseSummaryDto>[] = [
  { header: { zh: '基地', en: 'Base' }, format: 'text', width: 32, cell: ({ name }) => name },
  { header: { zh: '类别', en: 'Kind' }, format: 'text', width: 18, cell: ({ kind }) => BASE_KIND_TERMS[kind] },
  { header: { zh: '状态', en: 'State' }, format: 'text', width: 10, cell: ({ state }) => BASE_STATE_TERMS[state] },
  { header: { zh: '等级', en: 'Grade' }, format: 'text', width: 10, cell: ({ grade }) => (grade === null ? { zh: '未考察', en: 'Not inspected' } : BASE_GRADE_TERMS[grade]) },
  { header: { zh: '协议期至', en: 'Agreed until' }, format: 'day', cell: ({ agreedUntil }) => dayCell(agreedUntil) },
  { header: { zh: '协议', en: 'Agreement' }, format: 'text', width: 18, cell: ({ state, agreed }) => (!agreed && isInUse(state) ? { zh: '目前不在协议期内', en: 'No agreement at present' } : undefined) },
  { header: { zh: '下次复评', en: 'Next examination' }, format: 'day', cell: ({ nextExaminationOn }) => dayCell(nextExaminationOn) },
  { header: { zh: '地址', en: 'Address' }, format: 'text', width: 32, cell: ({ address }) => address },
  { header: { zh: '可学内容', en: 'Themes' }, format: 'text', width: 40, cell: ({ themes }) => themes },
];

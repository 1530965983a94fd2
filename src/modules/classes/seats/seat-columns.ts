import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { QuotaRowDto } from './quotas.dto';

/** Enrolled people have a seat that nobody still decides about. */
export const SEAT_COLUMNS: readonly SpokenColumn<QuotaRowDto>[] = [
  { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 32, cell: ({ unitId, unitName }) => (unitId === 0 ? { zh: '开放名额（不分单位）', en: 'Open to all units' } : unitName) },
  { header: { zh: '名额', en: 'Seats' }, format: 'number', width: 10, cell: ({ seats }) => seats },
  { header: { zh: '录取', en: 'Enrolled' }, format: 'number', width: 10, cell: ({ taken, held }) => taken - held },
  { header: { zh: '待审批', en: 'Awaiting approval' }, format: 'number', width: 10, cell: ({ held }) => held },
  { header: { zh: '空余', en: 'Free' }, format: 'number', width: 10, cell: ({ free }) => free },
  { header: { zh: '候补', en: 'Waiting' }, format: 'number', width: 10, cell: ({ waiting }) => waiting },
];

import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { UnitCoverageDto } from './coverage.dto';

export const COVERAGE_COLUMNS: readonly SpokenColumn<UnitCoverageDto>[] = [
  { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 32, cell: ({ unitName }) => unitName },
  { header: { zh: '在册（人）', en: 'On the roster' }, format: 'number', cell: ({ people }) => people },
  { header: { zh: '已调训（人）', en: 'Called up' }, format: 'number', cell: ({ called }) => called },
  { header: { zh: '两个班以上（人）', en: 'In more than one' }, format: 'number', cell: ({ repeated }) => repeated },
  { header: { zh: '分配名额', en: 'Seats' }, format: 'number', cell: ({ seats }) => seats },
  { header: { zh: '已用名额', en: 'Seats used' }, format: 'number', cell: ({ taken }) => taken },
  { header: { zh: '未参加（人）', en: 'Fell out' }, format: 'number', cell: ({ fellOut }) => fellOut },
  { header: { zh: '被替换（人）', en: 'Replaced' }, format: 'number', cell: ({ substituted }) => substituted },
];

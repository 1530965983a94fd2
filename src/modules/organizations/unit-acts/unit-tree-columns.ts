import { dayCell, officialCell } from '../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { TreeUnitDto } from './unit-acts.dto';

export const UNIT_TREE_COLUMNS: readonly SpokenColumn<TreeUnitDto>[] = [
  { header: { zh: '编码', en: 'Code' }, format: 'text', width: 16, cell: ({ code }) => code },
  { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 40, cell: ({ name, depth }) => `${'　'.repeat(depth)}${name}` },
  { header: { zh: '层级', en: 'Level' }, format: 'number', width: 8, cell: ({ depth }) => depth + 1 },
  { header: { zh: '类别', en: 'Kind' }, format: 'text', width: 18, cell: ({ kind }) => officialCell(kind) },
  { header: { zh: '在职人数', en: 'People' }, format: 'number', cell: ({ people }) => people },
  { header: { zh: '设立日期', en: 'Opened on' }, format: 'day', cell: ({ openedOn }) => dayCell(openedOn) },
  { header: { zh: '撤销日期', en: 'Closed on' }, format: 'day', cell: ({ closedOn }) => dayCell(closedOn) },
];

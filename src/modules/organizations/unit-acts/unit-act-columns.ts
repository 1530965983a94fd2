import { UNIT_ACT_TERMS, type Term } from '#contracts';
import { instantCell } from '../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { UnitActDto } from './unit-acts.dto';

export const UNIT_ACT_COLUMNS: readonly SpokenColumn<UnitActDto>[] = [
  { header: { zh: '编号', en: 'No.' }, format: 'text', width: 8, cell: ({ id }) => String(id) },
  { header: { zh: '变动前', en: 'Before' }, format: 'text', width: 28, cell: ({ nameBefore }) => nameBefore },
  { header: { zh: '变动', en: 'Change' }, format: 'text', cell: ({ kind }) => UNIT_ACT_TERMS[kind] },
  { header: { zh: '变动后', en: 'After' }, format: 'text', width: 28, cell: ({ nameAfter }) => nameAfter },
  { header: { zh: '生效日期', en: 'From' }, format: 'day', cell: ({ on }) => ({ day: on }) },
  { header: { zh: '人员转移', en: 'People carried over' }, format: 'text', width: 32, cell: progress },
  { header: { zh: '依据文号', en: 'Document no.' }, format: 'text', width: 24, cell: ({ documentNo }) => documentNo },
  { header: { zh: '理由', en: 'Reason' }, format: 'text', width: 40, cell: ({ reason }) => reason },
  { header: { zh: '登记人', en: 'Recorded by' }, format: 'text', cell: ({ authorName }) => authorName },
  { header: { zh: '登记时间', en: 'Recorded at' }, format: 'text', width: 18, cell: ({ at }) => instantCell(at) },
];

function progress({ state, people, carried, undoneByName, undoneReason }: UnitActDto): Term {
  if (state === 'carrying') return { zh: `正在转移：${carried} / ${people} 人`, en: `Carrying over: ${carried} / ${people}` };
  if (state === 'undoing') return { zh: `正在退回，还有 ${carried} 人`, en: `Being taken back, ${carried} to go` };
  if (state === 'undone') return { zh: `已由${undoneByName}撤销：${undoneReason}`, en: `Undone by ${undoneByName}: ${undoneReason}` };
  return people === 0 ? { zh: '无须转移人员', en: 'Nobody to carry over' } : { zh: `已转移 ${people} 人`, en: `${people} carried over` };
}

import { instantCell, type ListColumn } from '../../../platform/http/send-list';
import { UNIT_ACTS } from './unit-act-kinds';
import type { UnitActDto } from './unit-acts.dto';

export const UNIT_ACT_COLUMNS: readonly ListColumn<UnitActDto>[] = [
  { header: '编号', format: 'text', width: 8, cell: ({ id }) => String(id) },
  { header: '变动前', format: 'text', width: 28, cell: ({ nameBefore }) => nameBefore },
  { header: '变动', format: 'text', cell: ({ kind }) => UNIT_ACTS[kind].zh },
  { header: '变动后', format: 'text', width: 28, cell: ({ nameAfter }) => nameAfter },
  { header: '生效日期', format: 'day', cell: ({ on }) => ({ day: on }) },
  { header: '人员转移', format: 'text', width: 32, cell: progress },
  { header: '依据文号', format: 'text', width: 24, cell: ({ documentNo }) => documentNo },
  { header: '理由', format: 'text', width: 40, cell: ({ reason }) => reason },
  { header: '登记人', format: 'text', cell: ({ authorName }) => authorName },
  { header: '登记时间', format: 'text', width: 18, cell: ({ at }) => instantCell(at) },
];

function progress({ state, people, carried, undoneByName, undoneReason }: UnitActDto): string {
  if (state === 'carrying') return `正在转移：${carried} / ${people} 人`;
  if (state === 'undoing') return `正在退回，还有 ${carried} 人`;
  if (state === 'undone') return `已由${undoneByName}撤销：${undoneReason}`;
  return people === 0 ? '无须转移人员' : `已转移 ${people} 人`;
}

import { instantCell, type ListColumn } from '../../../platform/http/send-list';
import { KINDS_OF_MOVES } from './move-kinds';
import type { MoveDto, MovePlaceDto } from './moves.dto';

export const MOVE_COLUMNS: readonly ListColumn<MoveDto>[] = [
  { header: '编号', format: 'text', width: 8, cell: ({ id }) => String(id) },
  { header: '人员', format: 'text', cell: ({ personName }) => personName },
  { header: '类别', format: 'text', cell: ({ kind }) => KINDS_OF_MOVES[kind].zh },
  { header: '生效日期', format: 'day', cell: ({ on }) => ({ day: on }) },
  { header: '变动前', format: 'text', width: 40, cell: ({ from }) => inWords(from) },
  { header: '变动后', format: 'text', width: 40, cell: ({ to }) => (to === null ? '无任职' : inWords(to)) },
  { header: '依据文号', format: 'text', width: 24, cell: ({ documentNo }) => documentNo },
  { header: '理由', format: 'text', width: 40, cell: ({ reason }) => reason },
  { header: '登记人', format: 'text', cell: ({ authorName }) => authorName },
  { header: '登记时间', format: 'text', width: 18, cell: ({ at }) => instantCell(at) },
  { header: '撤销登记', format: 'text', width: 40, cell: ({ undoneAt, undoneByName, undoneReason }) => (undoneAt === null ? undefined : `已由${undoneByName}撤销：${undoneReason}`) },
];

function inWords({ unitName, post, rank, status }: MovePlaceDto): string {
  return [unitName, post, rank, status].filter(Boolean).join(' · ');
}

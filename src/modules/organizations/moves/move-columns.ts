import { MOVE_KIND_TERMS, officialWord } from '#contracts';
import type { Language } from '../../../platform/http/request-language';
import { authorCell, instantCell } from '../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { MoveDto, MovePlaceDto } from './moves.dto';

export const MOVE_COLUMNS: readonly SpokenColumn<MoveDto>[] = [
  { header: { zh: '编号', en: 'No.' }, format: 'text', width: 8, cell: ({ id }) => String(id) },
  { header: { zh: '人员', en: 'Person' }, format: 'text', cell: ({ personName }) => personName },
  { header: { zh: '类别', en: 'Kind' }, format: 'text', cell: ({ kind }) => MOVE_KIND_TERMS[kind] },
  { header: { zh: '生效日期', en: 'From' }, format: 'day', cell: ({ on }) => ({ day: on }) },
  { header: { zh: '变动前', en: 'Before' }, format: 'text', width: 40, cell: ({ from }, language) => inWords(from, language) },
  { header: { zh: '变动后', en: 'After' }, format: 'text', width: 40, cell: ({ to }, language) => (to === null ? { zh: '无任职', en: 'No posting' } : inWords(to, language)) },
  { header: { zh: '依据文号', en: 'Document no.' }, format: 'text', width: 24, cell: ({ documentNo }) => documentNo },
  { header: { zh: '理由', en: 'Reason' }, format: 'text', width: 40, cell: ({ reason }) => reason },
  { header: { zh: '登记人', en: 'Recorded by' }, format: 'text', cell: ({ authorName }) => authorCell(authorName) },
  { header: { zh: '登记时间', en: 'Recorded at' }, format: 'text', width: 18, cell: ({ at }) => instantCell(at) },
  { header: { zh: '撤销登记', en: 'Undone' }, format: 'text', width: 40, cell: ({ undoneAt, undoneByName, undoneReason }) => (undoneAt === null ? undefined : { zh: `已由${undoneByName}撤销：${undoneReason}`, en: `Undone by ${undoneByName}: ${undoneReason}` }) },
];

function inWords({ unitName, post, rank, status }: MovePlaceDto, language: Language): string {
  return [unitName, ...[post, rank, status].map((word) => officialWord(word, language))].filter(Boolean).join(' · ');
}

import type { ListColumn } from '../../../platform/http/send-list';
import type { WrittenCell } from '../../../platform/workbook/sheet-content';
import { sayAttainment } from './attainment-words';
import type { DifferenceDto, DifferenceSideDto, DisagreementDto, FailureDto } from './results.dto';

const PERSON: readonly ListColumn<{ readonly personId: number; readonly name: string }>[] = [
  { header: '姓名', format: 'text', width: 20, cell: ({ name }) => name },
  { header: '人员编号', format: 'text', cell: ({ personId }) => String(personId) },
];

export const FAILURE_COLUMNS: readonly ListColumn<FailureDto>[] = [
  ...PERSON,
  { header: '单位', format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: '原因', format: 'text', width: 48, cell: ({ problem }) => problem.zh },
];

export const DISAGREEMENT_COLUMNS: readonly ListColumn<DisagreementDto>[] = [
  ...PERSON,
  { header: '日常统计', format: 'amount', cell: ({ standingTotalHundredths }) => standingTotalHundredths / 100 },
  { header: '本次考核', format: 'amount', cell: ({ resultTotalHundredths }) => resultTotalHundredths / 100 },
];

export function differenceColumns(against: number): readonly ListColumn<DifferenceDto>[] {
  return [
    ...PERSON,
    { header: '单位', format: 'text', width: 28, cell: ({ unitName }) => unitName },
    { header: `第 ${against} 次学分`, format: 'amount', cell: ({ before }) => totalCell(before) },
    { header: `第 ${against} 次结论`, format: 'text', cell: ({ before }) => verdictCell(before) },
    { header: '本次学分', format: 'amount', cell: ({ after }) => totalCell(after) },
    { header: '本次结论', format: 'text', cell: ({ after }) => verdictCell(after) },
    { header: '为什么不同', format: 'text', width: 60, cell: ({ why }) => why.map(({ zh }) => zh).join('；') },
  ];
}

function totalCell(outcome: DifferenceSideDto | null): WrittenCell {
  return outcome === null ? undefined : outcome.totalHundredths / 100;
}

function verdictCell(outcome: DifferenceSideDto | null): WrittenCell {
  return outcome === null ? '不在其中' : sayAttainment(outcome.verdict);
}

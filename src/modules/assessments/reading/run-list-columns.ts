import { ATTAINMENT_TERMS, type Term } from '#contracts';
import { amountCell } from '../../../platform/workbook/list-cells';
import { inOneCell, type SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { WrittenCell } from '../../../platform/workbook/sheet-content';
import type { DifferenceDto, DifferenceSideDto, DisagreementDto, FailureDto, StalePersonDto } from './results.dto';

const PERSON: readonly SpokenColumn<{ readonly personId: number; readonly name: string }>[] = [
  { header: { zh: '姓名', en: 'Name' }, format: 'text', width: 20, cell: ({ name }) => name },
  { header: { zh: '人员编号', en: 'Person no.' }, format: 'text', cell: ({ personId }) => String(personId) },
];

export const FAILURE_COLUMNS: readonly SpokenColumn<FailureDto>[] = [
  ...PERSON,
  { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: { zh: '原因', en: 'Reason' }, format: 'text', width: 48, cell: ({ problem }) => problem },
];

export const STALE_COLUMNS: readonly SpokenColumn<StalePersonDto>[] = [
  ...PERSON,
  { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: { zh: '以后的变动', en: 'What has come since' }, format: 'text', width: 60, cell: ({ why }, language) => inOneCell(why, language) },
];

export const DISAGREEMENT_COLUMNS: readonly SpokenColumn<DisagreementDto>[] = [
  ...PERSON,
  { header: { zh: '日常统计', en: 'Daily figure' }, format: 'amount', cell: ({ standingTotalHundredths }) => standingTotalHundredths / 100 },
  { header: { zh: '本次考核', en: 'This run' }, format: 'amount', cell: ({ resultTotalHundredths }) => resultTotalHundredths / 100 },
];

export function differenceColumns(against: number): readonly SpokenColumn<DifferenceDto>[] {
  return [
    ...PERSON,
    { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
    { header: { zh: `第 ${against} 次学分`, en: `Credits in run ${against}` }, format: 'amount', cell: ({ before }) => totalCell(before) },
    { header: { zh: `第 ${against} 次结论`, en: `Conclusion in run ${against}` }, format: 'text', cell: ({ before }) => verdictCell(before) },
    { header: { zh: '本次学分', en: 'Credits now' }, format: 'amount', cell: ({ after }) => totalCell(after) },
    { header: { zh: '本次结论', en: 'Conclusion now' }, format: 'text', cell: ({ after }) => verdictCell(after) },
    { header: { zh: '为什么不同', en: 'Why it differs' }, format: 'text', width: 60, cell: ({ why }, language) => inOneCell(why, language) },
  ];
}

function totalCell(outcome: DifferenceSideDto | null): WrittenCell {
  return amountCell(outcome?.totalHundredths ?? null);
}

function verdictCell(outcome: DifferenceSideDto | null): Term {
  return outcome === null ? { zh: '不在其中', en: 'Not among them' } : ATTAINMENT_TERMS[outcome.verdict];
}

import { FILING_STATE_TERMS, type Term } from '#contracts';
import type { Page } from '../../../../platform/http/page';
import { authorCell, instantCell } from '../../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../../platform/workbook/spoken-sheet';
import { titlesOf, type ClaimWords } from '../reading/claim-words';
import type { FilingDto, FilingPageDto } from './filings.dto';

interface NamedFiling extends FilingDto {
  readonly categoryTitle: Term;
}

export const FILING_COLUMNS: readonly SpokenColumn<NamedFiling>[] = [
  { header: { zh: '编号', en: 'No.' }, format: 'text', width: 8, cell: ({ id }) => String(id) },
  { header: { zh: '活动名称', en: 'Activity' }, format: 'text', width: 32, cell: ({ title }) => title },
  { header: { zh: '类别', en: 'Category' }, format: 'text', width: 24, cell: ({ categoryTitle }) => categoryTitle },
  { header: { zh: '开始日期', en: 'From' }, format: 'day', cell: ({ startsOn }) => ({ day: startsOn }) },
  { header: { zh: '结束日期', en: 'Until' }, format: 'day', cell: ({ endsOn }) => ({ day: endsOn }) },
  { header: { zh: '主办单位', en: 'Organiser' }, format: 'text', width: 28, cell: ({ organiser }) => organiser },
  { header: { zh: '备案单位', en: 'Filing unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: { zh: '人员', en: 'Person' }, format: 'text', cell: ({ personName }) => personName ?? undefined },
  { header: { zh: '说明', en: 'Note' }, format: 'text', width: 40, cell: ({ note }) => note },
  { header: { zh: '备案人', en: 'Filed by' }, format: 'text', cell: ({ filedByName }) => filedByName },
  { header: { zh: '备案时间', en: 'Filed at' }, format: 'text', width: 18, cell: ({ filedAt }) => instantCell(filedAt) },
  { header: { zh: '状态', en: 'State' }, format: 'text', cell: ({ state }) => FILING_STATE_TERMS[state] },
  { header: { zh: '审核人', en: 'Decided by' }, format: 'text', cell: ({ decidedByName }) => authorCell(decidedByName) },
  { header: { zh: '审核时间', en: 'Decided at' }, format: 'text', width: 18, cell: ({ decidedAt }) => instantCell(decidedAt) },
  { header: { zh: '审核意见', en: 'Opinion' }, format: 'text', width: 40, cell: ({ decisionReason }) => decisionReason },
];

/** With their categories as the policy of the year names them in which they begin. */
export async function nameFilings(words: ClaimWords, { items, ...page }: FilingPageDto): Promise<Page<NamedFiling>> {
  const ofYears = await words.ofYears(items.map(yearOf));
  return { ...page, items: items.map((filing) => ({ ...filing, categoryTitle: titlesOf({ trainingYear: yearOf(filing), category: filing.category, unit: '' }, ofYears).categoryTitle })) };
}

function yearOf({ startsOn }: FilingDto): number {
  return Number(startsOn.slice(0, 4));
}

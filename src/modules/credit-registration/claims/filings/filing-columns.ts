import type { Page } from '../../../../platform/http/page';
import { instantCell, type ListColumn } from '../../../../platform/http/send-list';
import { titlesOf, type ClaimWords } from '../reading/claim-words';
import type { FilingState } from './filing-states';
import type { FilingDto, FilingPageDto } from './filings.dto';

const STATE_NAMES: Readonly<Record<FilingState, string>> = { submitted: '待审', approved: '已同意', refused: '不同意', withdrawn: '已撤回' };

interface NamedFiling extends FilingDto {
  readonly categoryTitle: string;
}

export const FILING_COLUMNS: readonly ListColumn<NamedFiling>[] = [
  { header: '编号', format: 'text', width: 8, cell: ({ id }) => String(id) },
  { header: '活动名称', format: 'text', width: 32, cell: ({ title }) => title },
  { header: '类别', format: 'text', width: 24, cell: ({ categoryTitle }) => categoryTitle },
  { header: '开始日期', format: 'day', cell: ({ startsOn }) => ({ day: startsOn }) },
  { header: '结束日期', format: 'day', cell: ({ endsOn }) => ({ day: endsOn }) },
  { header: '主办单位', format: 'text', width: 28, cell: ({ organiser }) => organiser },
  { header: '备案单位', format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: '人员', format: 'text', cell: ({ personName }) => personName ?? undefined },
  { header: '说明', format: 'text', width: 40, cell: ({ note }) => note },
  { header: '备案人', format: 'text', cell: ({ filedByName }) => filedByName },
  { header: '备案时间', format: 'text', width: 18, cell: ({ filedAt }) => instantCell(filedAt) },
  { header: '状态', format: 'text', cell: ({ state }) => STATE_NAMES[state] },
  { header: '审核人', format: 'text', cell: ({ decidedByName }) => decidedByName },
  { header: '审核时间', format: 'text', width: 18, cell: ({ decidedAt }) => instantCell(decidedAt) },
  { header: '审核意见', format: 'text', width: 40, cell: ({ decisionReason }) => decisionReason },
];

/** With their categories as the policy of the year names them in which they begin. */
export async function nameFilings(words: ClaimWords, { items, ...page }: FilingPageDto): Promise<Page<NamedFiling>> {
  const ofYears = await words.ofYears(items.map(yearOf));
  return { ...page, items: items.map((filing) => ({ ...filing, categoryTitle: titlesOf({ trainingYear: yearOf(filing), category: filing.category, unit: '' }, ofYears).categoryTitle.zh })) };
}

function yearOf({ startsOn }: FilingDto): number {
  return Number(startsOn.slice(0, 4));
}

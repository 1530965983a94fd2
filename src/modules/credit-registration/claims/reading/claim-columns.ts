import { instantCell, type ListColumn } from '../../../../platform/http/send-list';
import type { ClaimState } from '../claim-states';
import type { ClaimRowDto } from '../claims.dto';

const STATE_NAMES: Readonly<Record<ClaimState, string>> = {
  draft: '草稿', submitted: '待初审', passed_up: '待复审', returned: '已退回', approved: '已认定', refused: '不予认定', withdrawn: '已撤回', revoked: '已撤销认定',
};

export const CLAIM_LIST_COLUMNS: readonly ListColumn<ClaimRowDto>[] = [
  { header: '编号', format: 'text', width: 8, cell: ({ id }) => String(id) },
  { header: '姓名', format: 'text', cell: ({ personName }) => personName },
  { header: '单位', format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: '年度', format: 'text', width: 8, cell: ({ trainingYear }) => String(trainingYear) },
  { header: '名称', format: 'text', width: 32, cell: ({ title }) => title },
  { header: '类别', format: 'text', width: 24, cell: ({ categoryTitle }) => categoryTitle.zh },
  { header: '开始日期', format: 'day', cell: ({ startsOn }) => dayCell(startsOn) },
  { header: '结束日期', format: 'day', cell: ({ endsOn }) => dayCell(endsOn) },
  { header: '数量', format: 'amount', width: 10, cell: ({ quantityHundredths }) => (quantityHundredths === null ? undefined : quantityHundredths / 100) },
  { header: '计量单位', format: 'text', width: 10, cell: ({ unitTitle }) => unitTitle.zh },
  { header: '佐证材料（份）', format: 'number', cell: ({ evidenceCount }) => evidenceCount },
  { header: '状态', format: 'text', cell: ({ state }) => STATE_NAMES[state] },
  { header: '退回理由', format: 'text', width: 40, cell: ({ returnedBecause }) => returnedBecause ?? undefined },
  { header: '申报人', format: 'text', cell: ({ declaredByName }) => declaredByName },
  { header: '提交时间', format: 'text', width: 18, cell: ({ submittedAt }) => instantCell(submittedAt) },
];

function dayCell(day: string | null): { readonly day: string } | undefined {
  return day === null ? undefined : { day };
}

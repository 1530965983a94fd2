import { CLAIM_STATE_TERMS } from '#contracts';
import { amountCell, dayCell, instantCell } from '../../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../../platform/workbook/spoken-sheet';
import type { ClaimRowDto } from '../claims.dto';

export const CLAIM_LIST_COLUMNS: readonly SpokenColumn<ClaimRowDto>[] = [
  { header: { zh: '编号', en: 'No.' }, format: 'text', width: 8, cell: ({ id }) => String(id) },
  { header: { zh: '姓名', en: 'Name' }, format: 'text', cell: ({ personName }) => personName },
  { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: { zh: '年度', en: 'Year' }, format: 'text', width: 8, cell: ({ trainingYear }) => String(trainingYear) },
  { header: { zh: '名称', en: 'Title' }, format: 'text', width: 32, cell: ({ title }) => title },
  { header: { zh: '类别', en: 'Category' }, format: 'text', width: 24, cell: ({ categoryTitle }) => categoryTitle },
  { header: { zh: '开始日期', en: 'From' }, format: 'day', cell: ({ startsOn }) => dayCell(startsOn) },
  { header: { zh: '结束日期', en: 'Until' }, format: 'day', cell: ({ endsOn }) => dayCell(endsOn) },
  { header: { zh: '数量', en: 'Quantity' }, format: 'amount', width: 10, cell: ({ quantityHundredths }) => amountCell(quantityHundredths) },
  { header: { zh: '计量单位', en: 'Unit of quantity' }, format: 'text', width: 10, cell: ({ unitTitle }) => unitTitle },
  { header: { zh: '佐证材料（份）', en: 'Evidence files' }, format: 'number', cell: ({ evidenceCount }) => evidenceCount },
  { header: { zh: '状态', en: 'State' }, format: 'text', cell: ({ state }) => CLAIM_STATE_TERMS[state] },
  { header: { zh: '退回理由', en: 'Why it was returned' }, format: 'text', width: 40, cell: ({ returnedBecause }) => returnedBecause ?? undefined },
  { header: { zh: '申报人', en: 'Declared by' }, format: 'text', cell: ({ declaredByName }) => declaredByName },
  { header: { zh: '提交时间', en: 'Sent at' }, format: 'text', width: 18, cell: ({ submittedAt }) => instantCell(submittedAt) },
];

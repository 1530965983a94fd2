import { instantCell, type ListColumn } from '../../../platform/http/send-list';
import type { LedgerEntryDto } from './person-year.dto';

interface Owner {
  readonly id: number;
  readonly name: string;
}

/** Every line says whose it is, so that sheets of several people can be laid together. */
export function entryColumns(owner: Owner, totalUnit: string): readonly ListColumn<LedgerEntryDto>[] {
  return [
    { header: '姓名', format: 'text', width: 20, cell: () => owner.name },
    { header: '人员编号', format: 'text', cell: () => String(owner.id) },
    { header: '记录号', format: 'text', width: 8, cell: ({ entryNo }) => String(entryNo) },
    { header: '培训内容', format: 'text', width: 40, cell: ({ title }) => title },
    { header: '类别', format: 'text', width: 18, cell: ({ categoryLabel }) => categoryLabel.zh },
    { header: '开始日期', format: 'day', cell: ({ startsOn }) => ({ day: startsOn }) },
    { header: '结束日期', format: 'day', cell: ({ endsOn }) => ({ day: endsOn }) },
    { header: '主办单位', format: 'text', width: 24, cell: ({ organiser }) => organiser },
    { header: '数量', format: 'amount', cell: ({ quantityHundredths }) => quantityHundredths / 100 },
    { header: '计量单位', format: 'text', width: 10, cell: ({ unitLabel }) => unitLabel.zh },
    { header: `计入${totalUnit}`, format: 'amount', cell: ({ creditsHundredths }) => creditsHundredths / 100 },
    { header: '冲销记录号', format: 'text', width: 10, cell: ({ reversesEntryNo }) => numberCell(reversesEntryNo) },
    { header: '被冲销于记录号', format: 'text', width: 14, cell: ({ reversedByEntryNo }) => numberCell(reversedByEntryNo) },
    { header: '原因', format: 'text', width: 30, cell: ({ reason }) => reason ?? undefined },
    { header: '登记人', format: 'text', cell: ({ postedBy }) => (postedBy === 'system' ? '系统' : postedBy) },
    { header: '登记时间', format: 'text', width: 18, cell: ({ postedAt }) => instantCell(postedAt) },
  ];
}

function numberCell(entryNo: number | null): string | undefined {
  return entryNo === null ? undefined : String(entryNo);
}

import type { Term } from '#contracts';
import { authorCell, instantCell } from '../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { LedgerEntryDto } from './person-year.dto';

interface Owner {
  readonly id: number;
  readonly name: string;
}

/** Every line says whose it is, so that sheets of several people can be laid together. */
export function entryColumns(owner: Owner, totalUnit: Term): readonly SpokenColumn<LedgerEntryDto>[] {
  return [
    { header: { zh: '姓名', en: 'Name' }, format: 'text', width: 20, cell: () => owner.name },
    { header: { zh: '人员编号', en: 'Person no.' }, format: 'text', cell: () => String(owner.id) },
    { header: { zh: '记录号', en: 'No.' }, format: 'text', width: 8, cell: ({ entryNo }) => String(entryNo) },
    { header: { zh: '培训内容', en: 'Activity' }, format: 'text', width: 40, cell: ({ title }) => title },
    { header: { zh: '类别', en: 'Category' }, format: 'text', width: 18, cell: ({ categoryLabel }) => categoryLabel },
    { header: { zh: '开始日期', en: 'From' }, format: 'day', cell: ({ startsOn }) => ({ day: startsOn }) },
    { header: { zh: '结束日期', en: 'Until' }, format: 'day', cell: ({ endsOn }) => ({ day: endsOn }) },
    { header: { zh: '主办单位', en: 'Organiser' }, format: 'text', width: 24, cell: ({ organiser }) => organiser },
    { header: { zh: '数量', en: 'Quantity' }, format: 'amount', cell: ({ quantityHundredths }) => quantityHundredths / 100 },
    { header: { zh: '计量单位', en: 'Unit of quantity' }, format: 'text', width: 10, cell: ({ unitLabel }) => unitLabel },
    { header: { zh: `计入${totalUnit.zh}`, en: `Counted ${totalUnit.en}` }, format: 'amount', cell: ({ creditsHundredths }) => creditsHundredths / 100 },
    { header: { zh: '冲销记录号', en: 'Reverses no.' }, format: 'text', width: 10, cell: ({ reversesEntryNo }) => numberCell(reversesEntryNo) },
    { header: { zh: '被冲销于记录号', en: 'Reversed by no.' }, format: 'text', width: 14, cell: ({ reversedByEntryNo }) => numberCell(reversedByEntryNo) },
    { header: { zh: '原因', en: 'Reason' }, format: 'text', width: 30, cell: ({ reason }) => reason ?? undefined },
    { header: { zh: '登记人', en: 'Recorded by' }, format: 'text', cell: ({ postedBy }) => authorCell(postedBy) },
    { header: { zh: '登记时间', en: 'Recorded at' }, format: 'text', width: 18, cell: ({ postedAt }) => instantCell(postedAt) },
  ];
}

function numberCell(entryNo: number | null): string | undefined {
  return entryNo === null ? undefined : String(entryNo);
}

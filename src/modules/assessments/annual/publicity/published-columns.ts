import { ATTAINMENT_TERMS } from '#contracts';
import { officialCell } from '../../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../../platform/workbook/spoken-sheet';
import type { PublishedResultDto } from './publicity.dto';

const HIDDEN = { zh: '不公示', en: 'Not published' };

/** What is hidden from the reader on the page is hidden here. */
export const PUBLISHED_COLUMNS: readonly SpokenColumn<PublishedResultDto>[] = [
  { header: { zh: '姓名', en: 'Name' }, format: 'text', width: 20, cell: ({ name }) => name },
  { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: { zh: '职务层次', en: 'Post' }, format: 'text', cell: ({ post }) => officialCell(post) },
  { header: { zh: '职级', en: 'Rank' }, format: 'text', cell: ({ rank }) => officialCell(rank) },
  { header: { zh: '合计学分', en: 'Total credits' }, format: 'amount', cell: ({ totalHundredths }) => (totalHundredths === null ? HIDDEN : totalHundredths / 100) },
  { header: { zh: '结论', en: 'Conclusion' }, format: 'text', cell: ({ verdict }) => (verdict === null ? HIDDEN : ATTAINMENT_TERMS[verdict]) },
];

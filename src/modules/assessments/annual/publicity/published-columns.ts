import type { ListColumn } from '../../../../platform/http/send-list';
import { sayAttainment } from '../../reading/attainment-words';
import type { PublishedResultDto } from './publicity.dto';

const HIDDEN = '不公示';

/** What is hidden from the reader on the page is hidden here. */
export const PUBLISHED_COLUMNS: readonly ListColumn<PublishedResultDto>[] = [
  { header: '姓名', format: 'text', width: 20, cell: ({ name }) => name },
  { header: '单位', format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: '职务层次', format: 'text', cell: ({ post }) => post },
  { header: '职级', format: 'text', cell: ({ rank }) => rank },
  { header: '合计学分', format: 'amount', cell: ({ totalHundredths }) => (totalHundredths === null ? HIDDEN : totalHundredths / 100) },
  { header: '结论', format: 'text', cell: ({ verdict }) => (verdict === null ? HIDDEN : sayAttainment(verdict)) },
];

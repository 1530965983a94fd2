import { ATTAINMENT_TERMS, SIGN_OFF_STATE_TERMS } from '#contracts';
import { amountCell, instantCell, officialCell } from '../../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../../platform/workbook/spoken-sheet';
import type { AnnualRosterPersonDto, SignOffDto } from './sign-offs.dto';

export const SIGN_OFF_COLUMNS: readonly SpokenColumn<SignOffDto>[] = [
  { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: { zh: '单位编号', en: 'Unit no.' }, format: 'text', cell: ({ unitId }) => String(unitId) },
  { header: { zh: '状态', en: 'State' }, format: 'text', cell: ({ state }) => SIGN_OFF_STATE_TERMS[state] },
  { header: { zh: '人数', en: 'People' }, format: 'number', cell: ({ people }) => people },
  { header: { zh: '已达到', en: 'Met' }, format: 'number', cell: ({ met }) => met },
  { header: { zh: '未达到', en: 'Not met' }, format: 'number', cell: ({ notMet }) => notMet },
  { header: { zh: '签章人', en: 'Signed by' }, format: 'text', cell: ({ signedByName }) => signedByName },
  { header: { zh: '签章时间', en: 'Signed at' }, format: 'text', width: 18, cell: ({ signedAt }) => instantCell(signedAt) },
  { header: { zh: '说明', en: 'Note' }, format: 'text', width: 40, cell: ({ state, note, returnReason }) => (state === 'returned' ? { zh: `退回：${returnReason}`, en: `Returned: ${returnReason}` } : note) },
];

export const ROSTER_COLUMNS: readonly SpokenColumn<AnnualRosterPersonDto>[] = [
  { header: { zh: '姓名', en: 'Name' }, format: 'text', width: 20, cell: ({ name }) => name },
  { header: { zh: '人员编号', en: 'Person no.' }, format: 'text', cell: ({ personId }) => String(personId) },
  { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: { zh: '任职', en: 'Posting' }, format: 'text', cell: ({ moved }) => (moved ? { zh: '任职已变动', en: 'Has moved since' } : undefined) },
  { header: { zh: '职务层次', en: 'Post' }, format: 'text', cell: ({ post }) => officialCell(post) },
  { header: { zh: '职级', en: 'Rank' }, format: 'text', cell: ({ rank }) => officialCell(rank) },
  { header: { zh: '学分', en: 'Credits' }, format: 'amount', cell: ({ totalHundredths }) => amountCell(totalHundredths) },
  { header: { zh: '目前情况', en: 'So far' }, format: 'text', cell: ({ verdict }) => ATTAINMENT_TERMS[verdict ?? 'pending'] },
];

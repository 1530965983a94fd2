import { instantCell, type ListColumn } from '../../../../platform/http/send-list';
import { sayAttainment } from '../../reading/attainment-words';
import type { SignOffState } from './sign-off-states';
import type { AnnualRosterPersonDto, SignOffDto } from './sign-offs.dto';

const STATES: Readonly<Record<SignOffState, string>> = { waiting: '待签章', signed: '已签章', returned: '已退回' };

export const SIGN_OFF_COLUMNS: readonly ListColumn<SignOffDto>[] = [
  { header: '单位', format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: '单位编号', format: 'text', cell: ({ unitId }) => String(unitId) },
  { header: '状态', format: 'text', cell: ({ state }) => STATES[state] },
  { header: '人数', format: 'number', cell: ({ people }) => people },
  { header: '已达到', format: 'number', cell: ({ met }) => met },
  { header: '未达到', format: 'number', cell: ({ notMet }) => notMet },
  { header: '签章人', format: 'text', cell: ({ signedByName }) => signedByName },
  { header: '签章时间', format: 'text', width: 18, cell: ({ signedAt }) => instantCell(signedAt) },
  { header: '说明', format: 'text', width: 40, cell: ({ state, note, returnReason }) => (state === 'returned' ? `退回：${returnReason}` : note) },
];

export const ROSTER_COLUMNS: readonly ListColumn<AnnualRosterPersonDto>[] = [
  { header: '姓名', format: 'text', width: 20, cell: ({ name }) => name },
  { header: '人员编号', format: 'text', cell: ({ personId }) => String(personId) },
  { header: '单位', format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: '任职', format: 'text', cell: ({ moved }) => (moved ? '任职已变动' : undefined) },
  { header: '职务层次', format: 'text', cell: ({ post }) => post },
  { header: '职级', format: 'text', cell: ({ rank }) => rank },
  { header: '学分', format: 'amount', cell: ({ totalHundredths }) => (totalHundredths === null ? undefined : totalHundredths / 100) },
  { header: '目前情况', format: 'text', cell: ({ verdict }) => sayAttainment(verdict) },
];

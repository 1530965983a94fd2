import { instantCell, type ListColumn } from '../../platform/http/send-list';
import type { AccountDto, AccountGrantDto, AccountStatus } from './account.dto';
import { ROLE_NAMES, ROLES_WITHOUT_UNIT } from './roles';

const STATUS_NAMES: Readonly<Record<AccountStatus, string>> = { active: '正常', locked: '已锁定', disabled: '已停用' };

export const ACCOUNT_COLUMNS: readonly ListColumn<AccountDto>[] = [
  { header: '用户名', format: 'text', width: 20, cell: ({ username }) => username },
  { header: '姓名', format: 'text', width: 20, cell: ({ displayName }) => displayName },
  { header: '状态', format: 'text', cell: ({ status }) => STATUS_NAMES[status] },
  { header: '锁定至', format: 'text', width: 18, cell: ({ lockedUntil }) => instantCell(lockedUntil) },
  { header: '角色与范围', format: 'text', width: 60, cell: ({ grants }) => grants.map(inWords).join('；') },
  { header: '最近登录', format: 'text', width: 18, cell: ({ lastSignedInAt }) => instantCell(lastSignedInAt) },
  { header: '关联人员', format: 'text', cell: ({ personId }) => (personId === null ? undefined : String(personId)) },
];

/** `单位人事 · 市教育局`; a role that knows no unit stands alone. */
function inWords({ role, unitName, managedBy }: AccountGrantDto): string {
  const name = ROLE_NAMES[role].zh;
  if (ROLES_WITHOUT_UNIT.has(role)) return name;
  return [name, unitName ?? '全部单位', ...(managedBy === null ? [] : [`限${managedBy}管理的人员`])].join(' · ');
}

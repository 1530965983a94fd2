import { ACCOUNT_STATUS_TERMS, officialWord, ROLE_TERMS } from '#contracts';
import type { Language } from '../../platform/http/request-language';
import { instantCell } from '../../platform/workbook/list-cells';
import { inOneCell, type SpokenColumn } from '../../platform/workbook/spoken-sheet';
import type { AccountDto, AccountGrantDto } from './account.dto';
import { ROLES_WITHOUT_UNIT } from './roles';

export const ACCOUNT_COLUMNS: readonly SpokenColumn<AccountDto>[] = [
  { header: { zh: '用户名', en: 'User name' }, format: 'text', width: 20, cell: ({ username }) => username },
  { header: { zh: '姓名', en: 'Name' }, format: 'text', width: 20, cell: ({ displayName }) => displayName },
  { header: { zh: '状态', en: 'State' }, format: 'text', cell: ({ status }) => ACCOUNT_STATUS_TERMS[status] },
  { header: { zh: '锁定至', en: 'Locked until' }, format: 'text', width: 18, cell: ({ lockedUntil }) => instantCell(lockedUntil) },
  { header: { zh: '角色与范围', en: 'Roles and reach' }, format: 'text', width: 60, cell: ({ grants }, language) => inOneCell(grants.map((grant) => inWords(grant, language)), language) },
  { header: { zh: '最近登录', en: 'Last signed in' }, format: 'text', width: 18, cell: ({ lastSignedInAt }) => instantCell(lastSignedInAt) },
  { header: { zh: '关联人员', en: 'Person' }, format: 'text', cell: ({ personId }) => (personId === null ? undefined : String(personId)) },
];

/** `单位人事 · 市教育局`; a role that knows no unit stands alone. */
function inWords({ role, unitName, managedBy }: AccountGrantDto, language: Language): string {
  const name = ROLE_TERMS[role][language];
  if (ROLES_WITHOUT_UNIT.has(role)) return name;
  const { everywhere, limit } = { zh: { everywhere: '全部单位', limit: `限${managedBy}管理的人员` }, en: { everywhere: 'all units', limit: `only people managed by ${officialWord(managedBy ?? '', 'en')}` } }[language];
  return [name, unitName ?? everywhere, ...(managedBy === null ? [] : [limit])].join(' · ');
}

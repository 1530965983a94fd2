import type { Role } from '../../api/session';
import { useWords } from '../../words/language';
import { useOfficialWord } from '../../words/use-official-word';
import { identityWords } from '../identity/identity-words';
import { ROLES_WITHOUT_UNIT } from './may-administer';

/** `单位人事 · 市教育局`, `组织部 · 全部单位 · 限市委组织部管理的人员`; a role that knows no unit stands alone. */
export function useGrantName(): (grant: { readonly role: Role; readonly unitName: string | null; readonly managedBy: string | null }) => string {
  const words = useWords(identityWords);
  const official = useOfficialWord();
  return ({ role, unitName, managedBy }) => {
    if (ROLES_WITHOUT_UNIT.includes(role)) return words[role];
    return [words[role], unitName ?? words.everywhere, ...(managedBy === null ? [] : [words.managedBy(official(managedBy))])].join(' · ');
  };
}

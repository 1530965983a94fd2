import type { Role } from '../../api/session';
import { useWords } from '../../words/language';
import { identityWords } from '../identity/identity-words';
import { accountWords } from './account-words';
import { ROLES_WITHOUT_UNIT } from './may-administer';

/** `单位人事 · 市教育局`; a role that knows no unit stands alone. */
export function useGrantName(): (grant: { readonly role: Role; readonly unitName: string | null }) => string {
  const roles = useWords(identityWords);
  const words = useWords(accountWords);
  return ({ role, unitName }) => (ROLES_WITHOUT_UNIT.includes(role) ? roles[role] : `${roles[role]} · ${unitName ?? words.everywhere}`);
}

import type { Database } from '../../platform/database/database';
import type { Permission } from '../../platform/sessions/permission';
import type { Scope } from '../../platform/sessions/scope';
import { readGrantsOfRoles } from './held-grants';
import { ROLE_PERMISSIONS, ROLES, type Role } from './roles';
import { scopesOfGrants, type HeldGrant } from './scopes-of-grants';

export interface Holder {
  readonly accountId: number;
  /** How far the permission reaches for this account, by the roles asked for. */
  readonly scope: Scope;
}

/** Accounts that are not disabled and hold a permission, by any role or by one of them: whom to turn to, where a request asks the other way round. */
export async function findHolders(database: Database, { role, permission }: { readonly role?: Role; readonly permission: Permission }): Promise<Holder[]> {
  const roles = ROLES.filter((candidate) => (role === undefined || candidate === role) && ROLE_PERMISSIONS[candidate].includes(permission));
  const grantsOf = new Map<number, HeldGrant[]>();
  for (const { accountId, grant } of await readGrantsOfRoles(database, roles)) grantsOf.set(accountId, [...(grantsOf.get(accountId) ?? []), grant]);
  return [...grantsOf].flatMap(([accountId, grants]) => {
    const scope = scopesOfGrants(grants, null).get(permission);
    return scope ? [{ accountId, scope }] : [];
  });
}

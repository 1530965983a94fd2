import type { Database } from '../../platform/database/database';
import type { Permission } from '../../platform/sessions/permission';
import type { Principal } from '../../platform/sessions/principal';
import type { Scope } from '../../platform/sessions/scope';
import { permissionLacking } from '../../platform/sessions/access.errors';
import { readHeldGrants } from './held-grants';
import { accountsOfPeople } from './is-same-person';
import { scopesOfGrants } from './scopes-of-grants';

/** An account and how far it reaches now; `generation` goes up when its sessions are ended. */
export type AccountPrincipal = Omit<Principal, 'requestId'> & { readonly generation: number };

/** `undefined` when there is no such account or it was disabled. */
export async function readPrincipal(database: Database, accountId: number): Promise<AccountPrincipal | undefined> {
  const [account] = await database.query<Omit<AccountPrincipal, 'accountIds' | 'roles' | 'scopes'>>(
    `SELECT id AS accountId, username, display_name AS displayName, person_id AS personId, session_generation AS generation
       FROM account WHERE id = ? AND disabled_at IS NULL`,
    [accountId],
  );
  if (!account) return undefined;
  const grants = await readHeldGrants(database, accountId);
  const accountIds = await accountsOfPeople(database, [accountId]);
  return { ...account, accountIds, roles: [...new Set(grants.map((grant) => grant.role))], scopes: scopesOfGrants(grants, account.personId) };
}

/**
 * How far a permission of an account reaches at this moment, for work in the background that it asked for.
 * @throws DomainError PERMISSION_LACKING when it no longer holds it
 */
export async function readScope(database: Database, accountId: number, permission: Permission): Promise<Scope> {
  const scope = (await readPrincipal(database, accountId))?.scopes.get(permission);
  if (!scope) throw permissionLacking();
  return scope;
}

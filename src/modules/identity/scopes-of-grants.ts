import type { Permission } from '../../platform/sessions/permission';
import { EVERY_UNIT, scopeFrom, type Scope, type ScopeParts } from '../../platform/sessions/scope';
import { PERMISSIONS_BY_AUTHORITY, ROLE_PERMISSIONS, WHOLE_CITY_PERMISSIONS, type Role } from './roles';

export interface HeldGrant {
  readonly id: number;
  readonly role: Role;
  /** Null: the whole city. */
  readonly unit: { readonly id: number; readonly name: string; readonly path: string; readonly isRoot: boolean } | null;
  /** Only the people whom this authority manages; null: whoever manages them. */
  readonly managedBy: string | null;
}

const NOTHING: ScopeParts = { all: false, reaches: [], personId: null };

/** How far each permission reaches, over all grants together. Permissions that reach nothing are not held. */
export function scopesOfGrants(grants: readonly HeldGrant[], personId: number | null): ReadonlyMap<Permission, Scope> {
  const reach = new Map<Permission, ScopeParts>();
  for (const grant of grants) {
    for (const permission of ROLE_PERMISSIONS[grant.role].filter((candidate) => opens(grant, candidate))) {
      reach.set(permission, widened(reach.get(permission) ?? NOTHING, grant, personId));
    }
  }
  const scopes = [...reach].map(([permission, parts]) => [permission, scopeFrom(parts)] as const);
  return new Map(scopes.filter((entry): entry is [Permission, Scope] => entry[1] !== undefined));
}

function opens({ unit, managedBy }: HeldGrant, permission: Permission): boolean {
  if (managedBy !== null) return PERMISSIONS_BY_AUTHORITY.has(permission);
  return !WHOLE_CITY_PERMISSIONS.has(permission) || unit === null || unit.isRoot;
}

function widened(parts: ScopeParts, { role, unit, managedBy }: HeldGrant, personId: number | null): ScopeParts {
  if (role === 'trainee') return { ...parts, personId };
  if (unit === null && managedBy === null) return { ...parts, all: true };
  const path = unit?.path ?? EVERY_UNIT;
  return { ...parts, reaches: [...parts.reaches, managedBy === null ? { path } : { path, managedBy }] };
}

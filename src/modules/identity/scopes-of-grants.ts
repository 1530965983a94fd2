import type { Permission } from '../../platform/sessions/permission';
import { scopeFrom, type Scope, type ScopeParts } from '../../platform/sessions/scope';
import { ROLE_PERMISSIONS, WHOLE_CITY_PERMISSIONS, type Role } from './roles';

export interface HeldGrant {
  readonly id: number;
  readonly role: Role;
  /** Null: the whole city. */
  readonly unit: { readonly id: number; readonly name: string; readonly path: string; readonly isRoot: boolean } | null;
}

const NOTHING: ScopeParts = { all: false, paths: [], personId: null };

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

function opens({ unit }: HeldGrant, permission: Permission): boolean {
  return !WHOLE_CITY_PERMISSIONS.has(permission) || unit === null || unit.isRoot;
}

function widened(parts: ScopeParts, { role, unit }: HeldGrant, personId: number | null): ScopeParts {
  if (role === 'trainee') return { ...parts, personId };
  return unit === null ? { ...parts, all: true } : { ...parts, paths: [...parts.paths, unit.path] };
}

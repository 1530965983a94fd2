import { permissionLacking } from './access.errors';
import type { Permission } from './permission';
import type { Principal } from './principal';
import type { Scope } from './scope';

/** @throws DomainError PERMISSION_LACKING when the caller's roles do not hold the permission at all. */
export function scopeOf(principal: Principal, permission: Permission): Scope {
  const scope = principal.scopes.get(permission);
  if (!scope) throw permissionLacking();
  return scope;
}

export function holds(principal: Principal, permission: Permission): boolean {
  return principal.scopes.has(permission);
}

import { DiscoveryService } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { declaredRoutes, ROLE_PERMISSIONS, type DeclaredRoute, type Role } from '../../src/modules/identity/public';

/** No row has this id, so a route that lets the caller through finds nothing to change. */
const NOBODYS_ID = '999999999';

/** The headers of a signed-in browser: its session cookie and its CSRF token. */
export interface Caller {
  readonly role: Role;
  readonly headers: Readonly<Record<string, string>>;
}

export interface WalkedRoute extends DeclaredRoute {
  /** With the prefix, and an id that no row has in place of each parameter. */
  readonly url: string;
}

export type Outcome = 'passed' | 'NOT_SIGNED_IN' | 'PERMISSION_LACKING';

/** Every route of the application. `prefix` is its global prefix. */
export function walkRoutes(app: NestFastifyApplication, prefix = '/api/v1'): WalkedRoute[] {
  return declaredRoutes(app.get(DiscoveryService, { strict: false })).map((route) => ({
    ...route,
    url: `${prefix}${route.path.replaceAll(/:\w+/g, NOBODYS_ID)}`,
  }));
}

/** What the guard must say to a role that was granted on the whole city, or to somebody who is not signed in. */
export function expectedOutcome({ access }: DeclaredRoute, role: Role | undefined): Outcome {
  if (access?.kind === 'public') return 'passed';
  if (role === undefined) return 'NOT_SIGNED_IN';
  if (access?.kind === 'signed_in') return 'passed';
  return access && ROLE_PERMISSIONS[role].includes(access.permission) ? 'passed' : 'PERMISSION_LACKING';
}

/** What the guard said. Whatever else the route answered, the caller got past the guard. */
export async function outcomeOf(app: NestFastifyApplication, { method, url }: WalkedRoute, caller: Caller | undefined): Promise<Outcome> {
  const response = await app.getHttpAdapter().getInstance().inject({ method: method as 'GET', url, headers: { ...caller?.headers } });
  const refused = response.statusCode === 401 || response.statusCode === 403;
  const code: unknown = refused ? response.json<{ code?: unknown }>().code : undefined;
  return code === 'NOT_SIGNED_IN' || code === 'PERMISSION_LACKING' ? code : 'passed';
}

/** Signing out is what it says: the walk would end its own session. */
export function endsTheWalk({ method, path }: DeclaredRoute): boolean {
  return method === 'DELETE' && path === '/session';
}

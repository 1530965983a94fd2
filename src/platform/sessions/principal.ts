import type { Permission } from './permission';
import type { Scope } from './scope';

/** Who is asking, and how far each of their permissions reaches. Read anew at most seconds before the request. */
export interface Principal {
  readonly accountId: number;
  /** All accounts of the person behind it, this one among them. */
  readonly accountIds: ReadonlySet<number>;
  readonly username: string;
  readonly displayName: string;
  /** The civil servant this account belongs to, if any. */
  readonly personId: number | null;
  readonly roles: readonly string[];
  /** Only permissions that are held. */
  readonly scopes: ReadonlyMap<Permission, Scope>;
  readonly requestId: string;
}

/** The author of a change, as the audit records it. `accountId` is null for work that the system does by itself. */
export interface Actor {
  readonly accountId: number | null;
  readonly name: string;
  readonly requestId?: string;
}

export function actorOf(principal: Principal): Actor {
  return { accountId: principal.accountId, name: principal.displayName, requestId: principal.requestId };
}

export const SYSTEM_ACTOR: Actor = { accountId: null, name: 'system' };

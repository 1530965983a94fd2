import { Inject, Injectable } from '@nestjs/common';
import type { Session } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Principal } from '../../platform/sessions/principal';
import { readPrincipal, type AccountPrincipal } from './read-principal';

/** So long a revoked grant or an ended session may still work on another api process. */
const FRESH_MILLISECONDS = 2_000;
const MOST_REMEMBERED = 5_000;
const LONGEST_SESSION_MILLISECONDS = 12 * 3_600_000;

/** Turns a session into the principal of a request, from the account and its grants as they are now. */
@Injectable()
export class Principals {
  private readonly remembered = new Map<number, { readonly readAt: number; readonly principal: Promise<AccountPrincipal | undefined> }>();

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** `undefined` when nobody is signed in, the session is over, or the account was disabled. */
  async ofSession(session: Session, requestId: string): Promise<Principal | undefined> {
    const { accountId, generation, signedInAt } = session;
    if (accountId === undefined || signedInAt === undefined) return undefined;
    const now = this.clock.now().getTime();
    if (now - new Date(signedInAt).getTime() >= LONGEST_SESSION_MILLISECONDS) return undefined;
    const principal = await this.read(accountId, now);
    return principal && principal.generation === generation ? { ...principal, requestId } : undefined;
  }

  /** Call after any change to an account or its grants: in this process it holds from the next request on. */
  forget(accountId: number): void {
    this.remembered.delete(accountId);
  }

  private read(accountId: number, now: number): Promise<AccountPrincipal | undefined> {
    const known = this.remembered.get(accountId);
    if (known && Math.abs(now - known.readAt) < FRESH_MILLISECONDS) return known.principal;
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    const principal = readPrincipal(this.database, accountId);
    this.remembered.set(accountId, { readAt: now, principal });
    principal.catch(() => this.forget(accountId));
    return principal;
  }
}

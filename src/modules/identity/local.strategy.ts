import { Inject, Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import type { Clock } from '#kernel';
import { LONGEST_PASSWORD } from '#contracts';
import { CLOCK } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { loginRefused } from './identity.errors';
import { RequestLimits } from './request-limits';
import { signIn, type SignedInAccount } from './sign-in';
import { usernameHash } from './sign-in-failures';
import { normalUsername, USERNAME_PATTERN } from './username';

/** Passport's local strategy: user name and password from the body, never from the address. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy) {
  constructor(
    private readonly database: Database,
    private readonly limits: RequestLimits,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super({ passReqToCallback: true, session: false });
  }

  async validate(request: FastifyRequest): Promise<SignedInAccount> {
    const { username: typed, password } = request.body as { username?: unknown; password?: unknown };
    if (typeof typed !== 'string' || typeof password !== 'string' || password.length > LONGEST_PASSWORD) throw loginRefused();
    const username = normalUsername(typed);
    if (!USERNAME_PATTERN.test(username)) throw loginRefused();
    const key = usernameHash(username).toString('base64url');
    await this.limits.countSignIn(request.ip, key);
    const account = await signIn(this.database, this.clock, username, password, request.id);
    await this.limits.giveBackSignIn(request.ip, key);
    return account;
  }
}

@Injectable()
export class LocalSignInGuard extends AuthGuard('local') {
  /** Passport gives the account, or the refusal, or nothing when the body names no user or password. */
  override handleRequest<Account>(refusal: Error | null, account: Account | false): Account {
    if (refusal) throw refusal;
    if (!account) throw loginRefused();
    return account;
  }
}

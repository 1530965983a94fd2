import { Inject, Injectable } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { REQUEST_REDIS } from '../../platform/queue/redis-connection';
import { tooManyRequests } from '../../platform/sessions/access.errors';
import { answerWithin } from '../../platform/sessions/answer-within';

/** A whole town hall may sit behind one address; what succeeds is given back. */
const TRIES_AN_ADDRESS_A_MINUTE = 300;
const TRIES_A_USERNAME_A_QUARTER = 60;
const CHANGES_AN_ACCOUNT_A_MINUTE = 600;
/** A class that scans its certificates behind one address stays below; whoever tries numbers one after the other does not. */
const LOOK_UPS_AN_ADDRESS_A_MINUTE = 120;

/** Rate limits in Redis. They bound the work that guessing can cause; the exact lock after five failures is in MariaDB. */
@Injectable()
export class RequestLimits {
  private readonly address: RateLimiterRedis;
  private readonly username: RateLimiterRedis;
  private readonly account: RateLimiterRedis;
  private readonly lookUp: RateLimiterRedis;

  constructor(@Inject(REQUEST_REDIS) redis: Redis) {
    const limiter = (name: string, points: number, duration: number): RateLimiterRedis =>
      new RateLimiterRedis({ storeClient: redis, keyPrefix: `xuefen:limit:${name}`, points, duration, rejectIfRedisNotReady: true });
    this.address = limiter('address', TRIES_AN_ADDRESS_A_MINUTE, 60);
    this.username = limiter('username', TRIES_A_USERNAME_A_QUARTER, 15 * 60);
    this.account = limiter('account', CHANGES_AN_ACCOUNT_A_MINUTE, 60);
    this.lookUp = limiter('look-up', LOOK_UPS_AN_ADDRESS_A_MINUTE, 60);
  }

  /** @throws DomainError TOO_MANY_REQUESTS, or SESSIONS_UNAVAILABLE while Redis is away. */
  async countSignIn(address: string, usernameKey: string): Promise<void> {
    await take(this.address, address);
    await take(this.username, usernameKey);
  }

  async giveBackSignIn(address: string, usernameKey: string): Promise<void> {
    await answerWithin(Promise.all([this.address.reward(address), this.username.reward(usernameKey)]));
  }

  async forgetUsername(usernameKey: string): Promise<void> {
    await answerWithin(this.username.delete(usernameKey));
  }

  async countChange(accountId: number): Promise<void> {
    await take(this.account, String(accountId));
  }

  /** What is public and could be guessed number by number; right or wrong, each counts. */
  async countLookUp(address: string): Promise<void> {
    await take(this.lookUp, address);
  }
}

async function take(limiter: RateLimiterRedis, key: string): Promise<void> {
  const answer = await answerWithin(
    limiter.consume(key).then(
      () => undefined,
      (refusal: unknown) => (refusal instanceof RateLimiterRes ? refusal : Promise.reject(refusal)),
    ),
  );
  if (answer) throw tooManyRequests(Math.ceil(answer.msBeforeNext / 1_000));
}

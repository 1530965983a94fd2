import { callbackify } from 'node:util';
import type { FastifySessionOptions } from '@fastify/session';
import type { Session } from 'fastify';
import type { Redis } from 'ioredis';
import { answerWithin } from './answer-within';

type SessionStore = NonNullable<FastifySessionOptions['store']>;

export const IDLE_SECONDS = 30 * 60;

export function sessionKey(sessionId: string): string {
  return `xuefen:session:${sessionId}`;
}

/** Sessions in Redis. Reading one lets its 30 idle minutes begin anew, in the same command. */
export class RedisSessionStore implements SessionStore {
  constructor(private readonly redis: Redis) {}

  get(sessionId: string, callback: (error: unknown, session?: Session | null) => void): void {
    callbackify(async () => {
      const text = await answerWithin(this.redis.getex(sessionKey(sessionId), 'EX', IDLE_SECONDS));
      return text === null ? null : (JSON.parse(text) as Session);
    })(callback);
  }

  set(sessionId: string, session: Session, callback: (error?: unknown) => void): void {
    callbackify(async () => {
      await answerWithin(this.redis.set(sessionKey(sessionId), JSON.stringify(session), 'EX', IDLE_SECONDS));
    })(callback);
  }

  destroy(sessionId: string, callback: (error?: unknown) => void): void {
    callbackify(async () => {
      await answerWithin(this.redis.del(sessionKey(sessionId)));
    })(callback);
  }
}

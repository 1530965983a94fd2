import type { FastifySessionOptions } from '@fastify/session';
import type { Session } from 'fastify';
import type { Redis } from 'ioredis';
import type { Clock } from '#kernel';
import { answerWithin } from './answer-within';

type SessionStore = NonNullable<FastifySessionOptions['store']>;

export const IDLE_SECONDS = 30 * 60;
/** A page asks for many things at once: so long they share one look into Redis. A sign-out elsewhere takes as long to be noticed. */
const FRESH_MILLISECONDS = 1_000;
const MOST_REMEMBERED = 5_000;

export function sessionKey(sessionId: string): string {
  return `xuefen:session:${sessionId}`;
}

/** Sessions in Redis. Reading one lets its 30 idle minutes begin anew, in the same command. */
export class RedisSessionStore implements SessionStore {
  private readonly remembered = new Map<string, { readonly readAt: number; readonly text: string }>();

  constructor(
    private readonly redis: Redis,
    private readonly clock: Clock,
  ) {}

  get(sessionId: string, callback: (error: unknown, session?: Session | null) => void): void {
    const known = this.remembered.get(sessionId);
    if (known && Math.abs(this.clock.now().getTime() - known.readAt) < FRESH_MILLISECONDS) {
      callback(null, JSON.parse(known.text) as Session);
      return;
    }
    this.remembered.delete(sessionId);
    answerWithin(this.redis.getex(sessionKey(sessionId), 'EX', IDLE_SECONDS)).then((text) => {
      if (text !== null) this.remember(sessionId, text);
      callback(null, text === null ? null : (JSON.parse(text) as Session));
    }, callback);
  }

  set(sessionId: string, session: Session, callback: (error?: unknown) => void): void {
    const text = JSON.stringify(session);
    answerWithin(this.redis.set(sessionKey(sessionId), text, 'EX', IDLE_SECONDS)).then(() => {
      this.remember(sessionId, text);
      callback();
    }, callback);
  }

  destroy(sessionId: string, callback: (error?: unknown) => void): void {
    this.remembered.delete(sessionId);
    answerWithin(this.redis.del(sessionKey(sessionId))).then(() => {
      this.remembered.delete(sessionId);
      callback();
    }, callback);
  }

  private remember(sessionId: string, text: string): void {
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(sessionId, { readAt: this.clock.now().getTime(), text });
  }
}

import fastifyCookie from '@fastify/cookie';
import fastifySession from '@fastify/session';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Redis } from 'ioredis';
import type { Clock } from '#kernel';
import { CLOCK } from '../clock/clock';
import type { Configuration } from '../configuration/configuration';
import { RedisSessionStore } from './redis-session-store';

declare module 'fastify' {
  interface Session {
    accountId?: number;
    /** The account's generation at sign-in; all sessions end when the account moves on to the next one. */
    generation?: number;
    csrfToken?: string;
    /** ISO instant. */
    signedInAt?: string;
  }
}

export const SESSION_COOKIE = 'xuefen_session';
/** Only the API sees the cookie: pages, health checks and metrics never ask Redis. */
export const SESSION_PATH = '/api';

/**
 * Server-side sessions: the browser holds a signed random id, Redis the rest. Nothing is stored before a sign-in. The cookie
 * ends with the browser; idle time is kept in Redis and the twelve hours by the access guard.
 */
export async function registerSessions(
  app: NestFastifyApplication,
  configuration: Pick<Configuration, 'sessionSecret' | 'secureCookies'>,
  redis: Redis,
): Promise<void> {
  await app.register(fastifyCookie);
  await app.register(fastifySession, {
    secret: configuration.sessionSecret,
    cookieName: SESSION_COOKIE,
    cookie: { path: SESSION_PATH, httpOnly: true, sameSite: 'strict', secure: configuration.secureCookies },
    store: new RedisSessionStore(redis, app.get<Clock>(CLOCK)),
    saveUninitialized: false,
    rolling: false,
  });
}

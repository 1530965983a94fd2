import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { csrfTokenWrong, foreignOrigin } from './access.errors';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
const TOKEN_BYTES = 32;

export function isUnsafe(method: string): boolean {
  return !SAFE_METHODS.has(method);
}

/**
 * Refuses what a browser says comes from another site. Callers that are no browsers send neither header and pass: they hold
 * no cookie that a foreign page could make them use.
 * @throws DomainError FOREIGN_ORIGIN
 */
export function assertSameOrigin({ headers }: Pick<FastifyRequest, 'headers'>): void {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw foreignOrigin();
  const { origin } = headers;
  if (origin !== undefined && hostOf(origin) !== headers.host) throw foreignOrigin();
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

export function newCsrfToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** @throws DomainError CSRF_TOKEN_WRONG when the X-CSRF-Token header is not the session's token. */
export function assertCsrfToken({ headers, session }: Pick<FastifyRequest, 'headers' | 'session'>): void {
  const sent = headers['x-csrf-token'];
  if (typeof sent !== 'string' || !equal(sent, session.csrfToken ?? '')) throw csrfTokenWrong();
}

function equal(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && a.length > 0 && timingSafeEqual(a, b);
}

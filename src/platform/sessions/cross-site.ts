import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { csrfTokenWrong, foreignOrigin } from './access.errors';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
const TOKEN_BYTES = 32;

export function isUnsafe(method: string): boolean {
  return !SAFE_METHODS.has(method);
}

/**
 * Refuses what a browser says comes from another site: by Sec-Fetch-Site where it sends that (HTTPS and localhost), else by
 * Origin. Callers that are no browsers send neither and pass: they hold no cookie that a foreign page could make them use.
 * @throws DomainError FOREIGN_ORIGIN
 */
export function assertSameOrigin({ headers }: Pick<FastifyRequest, 'headers'>): void {
  const { origin, host, 'sec-fetch-site': site } = headers;
  const own = site === undefined ? origin === undefined || isOrigin(origin, host ?? '') : site === 'same-origin' || site === 'none';
  if (!own) throw foreignOrigin();
}

/** Default ports are written by some and left out by others. */
function isOrigin(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, host: originHost } = new URL(origin);
  const ownUrl = `${protocol}//${host}`;
  return URL.canParse(ownUrl) && new URL(ownUrl).host === originHost;
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

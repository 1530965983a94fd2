import { createHash } from 'node:crypto';
import { HttpException, Inject, Injectable, StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { canonicalJson, DomainError, type Clock } from '#kernel';
import { CLOCK } from '../clock/clock';
import { Database } from '../database/database';
import { Vault } from '../vault/vault';
import { claimKey, forgetOldKeys, keepAnswer, releaseKey, type IdempotentRequest } from './idempotency-claim';
import { idempotencyKeyInvalid } from './idempotency.errors';

const KEY = /^[!-~]{1,200}$/;

/**
 * A POST with an Idempotency-Key runs once: sent again with the same content it gets the first answer. What was refused is
 * forgotten, for nothing happened; after an unexpected error nobody knows, so the key stays taken until it is stale.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = requestOf(http.getRequest<FastifyRequest>());
    return request ? from(this.once(request, http.getResponse<FastifyReply>(), next)) : next.handle();
  }

  private async once(request: IdempotentRequest, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    const now = this.clock.now();
    const claim = await claimKey(this.database, request, now);
    if (claim.kind === 'answered') {
      void reply.status(claim.status).header('Idempotency-Replayed', 'true');
      return JSON.parse(this.vault.decrypt(claim.answerSealed)) ?? undefined;
    }
    await forgetOldKeys(this.database, now);
    const answer = await this.run(request, claim.attempt, next);
    const answerSealed = this.vault.encrypt(JSON.stringify(answer ?? null));
    await keepAnswer(this.database, request, { attempt: claim.attempt, status: reply.statusCode, answerSealed });
    return answer;
  }

  private async run(request: IdempotentRequest, attempt: number, next: CallHandler): Promise<unknown> {
    try {
      const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      if (answer instanceof StreamableFile) throw new Error('A POST that answers with a file cannot be remembered by its Idempotency-Key.');
      return answer;
    } catch (error) {
      if (isRefusal(error)) await releaseKey(this.database, request, attempt);
      throw error;
    }
  }
}

/** Only signed-in callers have keys: a key belongs to an account. */
function requestOf(request: FastifyRequest): IdempotentRequest | undefined {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || key === undefined || request.principal === undefined) return undefined;
  if (typeof key !== 'string' || !KEY.test(key)) throw idempotencyKeyInvalid();
  return { accountId: request.principal.accountId, key, fingerprint: fingerprintOf(request) };
}

/** An upload is still in the pipe at this point; it is told apart by its address alone. */
function fingerprintOf({ method, url, body }: FastifyRequest): Buffer {
  return createHash('sha256').update(`${method} ${url}\n`).update(canonicalJson(body ?? null)).digest();
}

function isRefusal(error: unknown): boolean {
  if (error instanceof DomainError) return error.kind !== 'unavailable';
  return error instanceof HttpException && error.getStatus() < 500;
}

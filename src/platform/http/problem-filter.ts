import { BadRequestException, Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type DomainErrorKind } from '#kernel';
import { LOGGER, type Logger } from '../logging/logger';
import { requestLanguage } from './request-language';
import type { Problem } from './problem';
import { problemOfHttpException } from './problem-of-http-exception';

const STATUS: Readonly<Record<DomainErrorKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  too_many: 429,
  unavailable: 503,
};

/** The one place where an error becomes an answer. What nobody expected is logged whole and answered without detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = this.problemOf(error, request);
    if (problem.code === 'TOO_MANY_REQUESTS' || problem.facts?.['retryAfterSeconds'] !== undefined) {
      void reply.header('Retry-After', String(problem.facts?.['retryAfterSeconds'] ?? 1));
    }
    void reply.status(problem.status).header('Content-Type', 'application/problem+json; charset=utf-8').send(problem);
  }

  private problemOf(error: unknown, request: FastifyRequest): Problem {
    const language = requestLanguage(request);
    if (error instanceof DomainError) return problemOfDomainError(error, language);
    if (error instanceof HttpException) return problemOfHttpException(error, language);
    const status = (error as { statusCode?: unknown } | null)?.statusCode;
    if (typeof status === 'number' && status >= 400 && status < 500) {
      return problemOfHttpException(new HttpException((error as Error).message, status), language);
    }
    if (wasCutOff(request)) {
      this.logger.info({ method: request.method, url: request.url.split('?')[0] }, 'the caller went away in the middle of a request');
      return problemOfHttpException(new BadRequestException(), language);
    }
    this.logger.error({ error: error instanceof Error ? error.stack : String(error), method: request.method, url: request.url.split('?')[0] }, 'unexpected');
    return language === 'zh'
      ? { type: 'about:blank', title: '系统出错', status: 500, code: 'UNEXPECTED', detail: '系统出现意外错误，已记录。请稍后再试。' }
      : { type: 'about:blank', title: 'Something went wrong', status: 500, code: 'UNEXPECTED', detail: 'An unexpected error was recorded. Please try again later.' };
  }
}

/** The connection ended before all that was announced had come: nobody reads the answer, and nothing here is at fault. */
function wasCutOff({ raw }: FastifyRequest): boolean {
  return raw.destroyed && !raw.complete;
}

function problemOfDomainError(error: DomainError, language: 'zh' | 'en'): Problem {
  const { errors, ...facts } = error.facts as { errors?: Problem['errors'] };
  return {
    type: 'about:blank',
    title: error.text[language],
    status: STATUS[error.kind],
    code: error.code,
    detail: error.text[language],
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
    ...(errors ? { errors } : {}),
  };
}

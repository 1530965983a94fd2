import { DomainError } from '#kernel';

/** In order of precedence. */

export function idempotencyKeyInvalid(): DomainError {
  return new DomainError('IDEMPOTENCY_KEY_INVALID', 'invalid', {
    zh: 'Idempotency-Key 须为 1 至 200 个可见的 ASCII 字符。',
    en: 'Idempotency-Key has 1 to 200 visible ASCII characters.',
  });
}

export function idempotencyKeyReused(): DomainError {
  return new DomainError('IDEMPOTENCY_KEY_REUSED', 'conflict', {
    zh: '该 Idempotency-Key 已用于另一内容的请求。',
    en: 'This Idempotency-Key was used for a request with other content.',
  });
}

export function idempotencyInProgress(retryAfterSeconds: number): DomainError {
  return new DomainError(
    'IDEMPOTENCY_IN_PROGRESS',
    'conflict',
    { zh: '同一请求正在处理，请稍候。', en: 'The same request is still being worked on; please wait.' },
    { retryAfterSeconds },
  );
}

import { DomainError } from '#kernel';

/** In order of precedence: a request is looked at for these, from top to bottom, before its route runs. */

export function foreignOrigin(): DomainError {
  return new DomainError('FOREIGN_ORIGIN', 'forbidden', { zh: '该请求来自其他网站，已拒绝。', en: 'The request came from another site and was refused.' });
}

export function sessionsUnavailable(): DomainError {
  return new DomainError('SESSIONS_UNAVAILABLE', 'unavailable', { zh: '登录服务暂时不可用，请稍后再试。', en: 'Signing in is unavailable at the moment; please try again shortly.' }, { retryAfterSeconds: 5 });
}

export function notSignedIn(): DomainError {
  return new DomainError('NOT_SIGNED_IN', 'unauthenticated', { zh: '请先登录。', en: 'Please sign in first.' });
}

export function csrfTokenWrong(): DomainError {
  return new DomainError('CSRF_TOKEN_WRONG', 'forbidden', { zh: '页面已过期，请刷新后重试。', en: 'The page is out of date; reload it and try again.' });
}

export function tooManyRequests(retryAfterSeconds: number): DomainError {
  return new DomainError('TOO_MANY_REQUESTS', 'too_many', { zh: '操作过于频繁，请稍后再试。', en: 'Too many requests; please wait a little.' }, { retryAfterSeconds });
}

export function permissionLacking(): DomainError {
  return new DomainError('PERMISSION_LACKING', 'forbidden', { zh: '您没有权限进行此操作。', en: 'You are not allowed to do this.' });
}

import type { HttpException } from '@nestjs/common';
import type { Language } from './request-language';
import type { Problem } from './problem';
import { constraintInChinese } from './validation-words';

const KNOWN: Readonly<Record<number, { code: string; zh: string; en: string }>> = {
  400: { code: 'BAD_REQUEST', zh: '请求内容有误，请按提示修改。', en: 'The request is not valid; correct it as the details say.' },
  401: { code: 'NOT_SIGNED_IN', zh: '请先登录。', en: 'Please sign in first.' },
  403: { code: 'FORBIDDEN', zh: '您没有权限进行此操作。', en: 'You are not allowed to do this.' },
  404: { code: 'NOT_FOUND', zh: '没有找到该内容。', en: 'There is nothing here.' },
  413: { code: 'TOO_LARGE', zh: '上传内容超过允许的大小。', en: 'The upload is larger than allowed.' },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', zh: '不支持的内容类型。', en: 'This content type is not supported.' },
  429: { code: 'TOO_MANY_REQUESTS', zh: '操作过于频繁，请稍后再试。', en: 'Too many requests; please wait a little.' },
};

/** Answers of the framework itself: unknown routes, unreadable bodies, failed validation. */
export function problemOfHttpException(exception: HttpException, language: Language): Problem {
  const status = exception.getStatus();
  const known = KNOWN[status] ?? { code: `HTTP_${status}`, zh: '请求未能完成。', en: 'The request could not be completed.' };
  const answer = exception.getResponse() as { errors?: Problem['errors'] } | string;
  const faults = typeof answer === 'object' ? answer.errors : undefined;
  const errors = language === 'en' ? faults : faults?.map((fault) => ({ ...fault, detail: constraintInChinese(fault.code, fault.detail) }));
  return { type: 'about:blank', title: known[language], status, code: known.code, detail: known[language], ...(errors ? { errors } : {}) };
}

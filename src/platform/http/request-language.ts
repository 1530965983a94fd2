import type { FastifyRequest } from 'fastify';

export type Language = 'zh' | 'en';

/** The first language of Accept-Language that we speak; Chinese when none is. */
export function requestLanguage(request: Pick<FastifyRequest, 'headers'>): Language {
  const wanted = (request.headers['accept-language'] ?? '').toLowerCase().split(',').map((part) => part.trim());
  const spoken = wanted.find((tag) => tag.startsWith('zh') || tag.startsWith('en'));
  return spoken?.startsWith('en') ? 'en' : 'zh';
}

import { DomainError } from '#kernel';

export function noticeNotFound(): DomainError {
  return new DomainError('NOTICE_NOT_FOUND', 'not_found', { zh: '没有找到这条通知。', en: 'There is no such notice.' });
}

import { DomainError } from '#kernel';

/** In order of precedence. */

export function noticeNotFound(): DomainError {
  return new DomainError('NOTICE_NOT_FOUND', 'not_found', { zh: '没有找到这条通知。', en: 'There is no such notice.' });
}

export function noticesNeedPerson(): DomainError {
  return new DomainError('NOTICES_NEED_PERSON', 'conflict', { zh: '该账号未关联人员，没有通知可设。', en: 'This account belongs to no person, so no notices come to it.' });
}

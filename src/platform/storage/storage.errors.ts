import { DomainError } from '#kernel';

/** In order of precedence. */
export const storageErrors = {
  missing: (facts: { digest: string }) => new DomainError('STORED_FILE_MISSING', 'not_found', { zh: '文件库中没有这份文件，请联系管理员。', en: 'The storage does not have this file; tell the administrator.' }, facts),
  damaged: (facts: { digest: string }) => new DomainError('STORED_FILE_DAMAGED', 'unavailable', { zh: '这份文件已损坏，请联系管理员从备份恢复。', en: 'This file is damaged; the administrator can bring it back from a backup.' }, facts),
  away: () => new DomainError('STORAGE_AWAY', 'unavailable', { zh: '文件库暂时无法写入或读取，文件没有保存，请稍后再试。', en: 'The file storage is away; nothing was stored. Try again later.' }),
};

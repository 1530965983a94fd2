import { DomainError } from '#kernel';

type Facts = Readonly<Record<string, unknown>>;

/** In order of precedence. */
export const exportErrors = {
  notFound: (facts: Facts) => new DomainError('EXPORT_NOT_FOUND', 'not_found', { zh: '没有找到该文件。', en: 'There is no such file.' }, facts),
  notReady: (facts: Facts) => new DomainError('EXPORT_NOT_READY', 'conflict', { zh: '文件还没有生成。', en: 'The file is not written yet.' }, facts),
  finished: (facts: Facts) => new DomainError('EXPORT_FINISHED', 'conflict', { zh: '文件的生成已经结束，不能取消。', en: 'It has ended already and cannot be cancelled.' }, facts),
  expired: (facts: Facts) => new DomainError('EXPORT_EXPIRED', 'conflict', { zh: '文件已过保存期限，请重新生成。', en: 'The file is kept no longer; have it written again.' }, facts),
  givenUp: () => new DomainError('EXPORT_GIVEN_UP', 'unavailable', { zh: '文件多次生成失败，已停止。请联系系统管理员，排除故障后重新生成。', en: 'The file could not be written in many tries. Ask the system administrator; once mended, ask for it again.' }),
};

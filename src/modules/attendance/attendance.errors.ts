import { DomainError } from '#kernel';

type Facts = Readonly<Record<string, unknown>>;

/** In order of precedence. */
export const attendanceErrors = {
  sessionNotFound: (facts: Facts) => new DomainError('SESSION_NOT_FOUND', 'not_found', { zh: '没有找到该课次。', en: 'There is no such session.' }, facts),
  notRunning: (facts: Facts) => new DomainError('CLASS_NOT_RUNNING', 'conflict', { zh: '培训班不在开班期间，不能登记考勤。', en: 'The class is not running; attendance cannot be recorded.' }, facts),
};

import { DomainError } from '#kernel';

type Facts = Readonly<Record<string, unknown>>;

/** In order of precedence. */
export const evaluationErrors = {
  notFound: (facts: Facts) => new DomainError('EVALUATION_NOT_FOUND', 'not_found', { zh: '没有找到该教学评估。', en: 'There is no such teaching evaluation.' }, facts),
  nothingAsked: () => new DomainError('EVALUATION_EMPTY', 'invalid', { zh: '请选择评估全班或至少一个课次。', en: 'Choose the whole class or at least one session.' }),
  sessionUnknown: (facts: Facts) => new DomainError('EVALUATION_SESSION_UNKNOWN', 'invalid', { zh: '所选课次不属于该培训班。', en: 'A chosen session does not belong to the class.' }, facts),
  closesInThePast: (facts: Facts) => new DomainError('EVALUATION_DATE_PAST', 'invalid', { zh: '截止日期已经过去。', en: 'The closing date is in the past.' }, facts),
  notRunning: (facts: Facts) => new DomainError('EVALUATION_CLASS_NOT_RUNNING', 'conflict', { zh: '培训班不在开班期间，不能开展评估。', en: 'The class is not running; it cannot be evaluated.' }, facts),
  closed: (facts: Facts) => new DomainError('EVALUATION_CLOSED', 'conflict', { zh: '评估已经截止。', en: 'The evaluation is closed.' }, facts),
  tooEarly: (facts: Facts) => new DomainError('EVALUATION_TOO_EARLY', 'conflict', { zh: '该课次还没有开始，开课后再评估。', en: 'The session has not begun; evaluate it afterwards.' }, facts),
  notPresent: (facts: Facts) => new DomainError('EVALUATION_NOT_PRESENT', 'conflict', { zh: '您未参加该课次，不参与评估。', en: 'You were not in that session, so you are not asked about it.' }, facts),
  alreadyGiven: (facts: Facts) => new DomainError('EVALUATION_ALREADY_GIVEN', 'conflict', { zh: '您已提交过评估。每人一份，匿名保存，不能更改。', en: 'You have answered already. One answer each; it is kept without a name and cannot be changed.' }, facts),
};

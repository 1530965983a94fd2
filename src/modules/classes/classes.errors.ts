import { DomainError } from '#kernel';

type Facts = Readonly<Record<string, unknown>>;

/** In order of precedence. */
export const classErrors = {
  classNotFound: (facts: Facts) => new DomainError('CLASS_NOT_FOUND', 'not_found', { zh: '没有找到该培训班。', en: 'There is no such training class.' }, facts),
  planNotFound: (facts: Facts) => new DomainError('PLAN_NOT_FOUND', 'not_found', { zh: '没有找到该培训计划。', en: 'There is no such training plan.' }, facts),
  enrolmentNotFound: (facts: Facts) => new DomainError('ENROLMENT_NOT_FOUND', 'not_found', { zh: '没有找到该报名。', en: 'There is no such enrolment.' }, facts),
  feedNotFound: () => new DomainError('CALENDAR_NOT_FOUND', 'not_found', { zh: '日历地址无效或已更换。', en: 'This calendar address is not valid or was replaced.' }),
  reasonMissing: () => new DomainError('REASON_MISSING', 'invalid', { zh: '请写明理由。', en: 'State the reason.' }),
  wrongState: (facts: Facts) => new DomainError('CLASS_STATE_WRONG', 'conflict', { zh: '培训班当前状态不允许这样做。', en: 'The state of the class does not allow this.' }, facts),
  planWrongState: (facts: Facts) => new DomainError('PLAN_STATE_WRONG', 'conflict', { zh: '计划当前状态不允许这样做。', en: 'The state of the plan does not allow this.' }, facts),
  planEmpty: (facts: Facts) => new DomainError('PLAN_EMPTY', 'conflict', { zh: '计划中没有培训班，不能提交。', en: 'A plan without classes cannot be submitted.' }, facts),
  notReady: (facts: Facts) => new DomainError('CLASS_NOT_READY', 'conflict', { zh: '还不能这样做，请先补齐所列各项。', en: 'Not yet: complete what is listed first.' }, facts),
  datesWrong: (facts: Facts) => new DomainError('CLASS_DATES_WRONG', 'invalid', { zh: '日期先后有误。', en: 'The dates are not in order.' }, facts),
  sessionOutside: (facts: Facts) => new DomainError('SESSION_OUTSIDE_CLASS', 'invalid', { zh: '课次不在开班日期之内，或同一半天排了两次。', en: 'A session lies outside the dates of the class, or a half-day is used twice.' }, facts),
  dayOff: (facts: Facts) => new DomainError('SESSION_ON_DAY_OFF', 'conflict', { zh: '所排日期是休息日；确需安排请注明“休息日上课”。', en: 'A session falls on a day off; say so explicitly if it is meant.' }, facts),
  teacherTaken: (facts: Facts) => new DomainError('TEACHER_TAKEN', 'conflict', { zh: '教师该半天已有课。', en: 'The teacher already teaches in that half-day.' }, facts),
  notInCatalogue: (facts: Facts) => new DomainError('CATALOGUE_ENTRY_UNKNOWN', 'invalid', { zh: '课程库中没有所选的课程版本或教师。', en: 'The catalogue does not have this course version or teacher.' }, facts),
  quotaBelowTaken: (facts: Facts) => new DomainError('QUOTA_BELOW_TAKEN', 'conflict', { zh: '名额不能少于已占用的人数。', en: 'A quota cannot be smaller than the seats already held.' }, facts),
  quotasAboveCapacity: (facts: Facts) => new DomainError('QUOTAS_ABOVE_CAPACITY', 'conflict', { zh: '各单位名额之和超过了班额。', en: 'The quotas add up to more than the capacity.' }, facts),
  quotasPooled: (facts: Facts) => new DomainError('QUOTAS_POOLED', 'conflict', { zh: '名额已统筹开放，不再按单位分配。', en: 'The seats are open to all by now and no longer allotted to units.' }, facts),
  unitUnknown: (facts: Facts) => new DomainError('QUOTA_UNIT_UNKNOWN', 'invalid', { zh: '没有该单位，或单位重复。', en: 'There is no such unit, or it is named twice.' }, facts),
  personUnknown: (facts: Facts) => new DomainError('PERSON_NOT_FOUND', 'not_found', { zh: '没有找到该人员，或不在您的管理范围内。', en: 'There is no such person within your reach.' }, facts),
  enrolmentMoved: (facts: Facts) => new DomainError('ENROLMENT_MOVED', 'conflict', { zh: '该报名的状态已经变化，请刷新后再操作。', en: 'The enrolment has moved on; reload it first.' }, facts),
  calledUpByName: (facts: Facts) => new DomainError('CALLED_UP_BY_NAME', 'conflict', { zh: '点名调训不能自行退出，请由单位或党校办理。', en: 'Whoever is called up by name cannot withdraw alone; the unit or the school can.' }, facts),
  stepNotYours: (facts: Facts) => new DomainError('APPROVAL_STEP_NOT_YOURS', 'conflict', { zh: '该报名不在您负责的审批环节。', en: 'The enrolment is not at the step that you decide.' }, facts),
  withdrawalClosed: (facts: Facts) => new DomainError('WITHDRAWAL_CLOSED', 'conflict', { zh: '退出期限已过，请联系单位或党校办理。', en: 'The time for withdrawing is over; ask your unit or the school.' }, facts),
  tooManyCallUps: (facts: Facts) => new DomainError('TOO_MANY_CALL_UPS', 'conflict', { zh: '点名人数超过了班额。', en: 'More people are named than there are seats.' }, facts),
};

import { DomainError } from '#kernel';

/** In order of precedence. */
export const baseErrors = {
  notFound: (facts: { baseId: number }) => new DomainError('BASE_NOT_FOUND', 'not_found', { zh: '没有找到这个教学基地。', en: 'There is no such teaching base.' }, facts),
  nameTaken: (facts: { name: string }) =>
    new DomainError('BASE_NAME_TAKEN', 'conflict', { zh: '已有同名的教学基地，尚未结束。', en: 'A teaching base of this name exists and has not ended.' }, facts),
  stateRefuses: (facts: { baseId: number; state: string; wanted: string }) =>
    new DomainError('BASE_STATE_REFUSES', 'conflict', { zh: '教学基地目前的状态不能进行此操作，请刷新后查看。', en: 'The state the teaching base is in does not allow this; look at it again.' }, facts),
  scoreTooHigh: (facts: { criterion: string; score: number; most: number }) =>
    new DomainError('SCORE_TOO_HIGH', 'invalid', { zh: `评分超过该项满分 ${facts.most} 分。`, en: `A score is above the ${facts.most} points of its criterion.` }, facts),
  visitAhead: (facts: { visitedOn: string; today: string }) =>
    new DomainError('VISIT_AHEAD', 'invalid', { zh: '考察日期不能晚于今天。', en: 'The visit cannot be later than today.' }, facts),
  unqualified: (facts: { baseId: number }) =>
    new DomainError('BASE_UNQUALIFIED', 'conflict', { zh: '考察结果为不合格，不能签订协议；请整改后重新考察。', en: 'The inspection found the base unqualified, so no agreement can be signed; inspect it again after corrections.' }, facts),
  termReversed: (facts: { startsOn: string; endsOn: string }) =>
    new DomainError('TERM_REVERSED', 'invalid', { zh: '协议的结束日期早于开始日期。', en: 'The agreement ends before it starts.' }, facts),
  termsOverlap: (facts: { agreementId: number; startsOn: string; endsOn: string }) =>
    new DomainError('AGREEMENTS_OVERLAP', 'conflict', { zh: `与已有协议的期限（${facts.startsOn} 至 ${facts.endsOn}）重叠。`, en: `The term overlaps an agreement's (${facts.startsOn} to ${facts.endsOn}).` }, facts),
  numberTaken: (facts: { number: string }) => new DomainError('AGREEMENT_NUMBER_TAKEN', 'conflict', { zh: '协议编号已被使用。', en: 'The agreement number is already taken.' }, facts),
  agreementNotFound: (facts: { agreementId: number }) => new DomainError('AGREEMENT_NOT_FOUND', 'not_found', { zh: '没有找到这份协议。', en: 'There is no such agreement.' }, facts),
  dueInPast: (facts: { dueOn: string; today: string }) =>
    new DomainError('CORRECTION_DUE_IN_PAST', 'invalid', { zh: '整改期限不能早于今天。', en: 'A correction cannot be due before today.' }, facts),
  correctionNotFound: (facts: { correctionId: number }) =>
    new DomainError('CORRECTION_NOT_FOUND', 'not_found', { zh: '没有找到这条整改意见。', en: 'There is no such correction.' }, facts),
  bookingsRemain: (facts: { bookings: readonly { venueId: number; day: string; half: string; classId: number }[]; count: number }) =>
    new DomainError('BOOKINGS_REMAIN', 'conflict', { zh: `今后还有 ${facts.count} 个半天已排课，请先调整。`, en: `${facts.count} half-days are still booked there; move them first.` }, facts),
};

/** In order of precedence. */
export const documentErrors = {
  tooMany: (facts: { limit: number }) =>
    new DomainError('TOO_MANY_DOCUMENTS', 'conflict', { zh: `一份协议最多保存 ${facts.limit} 份文件。`, en: `An agreement keeps at most ${facts.limit} documents.` }, facts),
  notFound: (facts: { documentId: number }) => new DomainError('DOCUMENT_NOT_FOUND', 'not_found', { zh: '没有找到这份文件。', en: 'There is no such document.' }, facts),
};

/** In order of precedence. */
export const venueErrors = {
  schoolNotFound: (facts: { schoolId: number }) => new DomainError('PARTY_SCHOOL_NOT_FOUND', 'not_found', { zh: '没有找到这所党校。', en: 'There is no such party school.' }, facts),
  schoolNameTaken: (facts: { name: string }) => new DomainError('PARTY_SCHOOL_NAME_TAKEN', 'conflict', { zh: '已有同名的党校。', en: 'A party school of this name exists.' }, facts),
  hostUnclear: () => new DomainError('VENUE_HOST_UNCLEAR', 'invalid', { zh: '请选择党校或教学基地之一。', en: 'Choose either a party school or a teaching base.' }),
  notFound: (facts: { venueId: number }) => new DomainError('VENUE_NOT_FOUND', 'not_found', { zh: '没有找到这个场地。', en: 'There is no such venue.' }, facts),
  nameTaken: (facts: { name: string }) => new DomainError('VENUE_NAME_TAKEN', 'conflict', { zh: '此处已有同名的场地。', en: 'There is a venue of this name in the same place.' }, facts),
  capacityHeld: (facts: { day: string; half: string; people: number; classes: number }) =>
    new DomainError('CAPACITY_HELD', 'conflict', { zh: `${facts.day} 已安排 ${facts.people} 人、${facts.classes} 个班，超过新的容量。`, en: `On ${facts.day} it holds ${facts.people} people and ${facts.classes} classes, more than the new limits.` }, facts),
  calendarSpan: (facts: { from: string; to: string; mostDays: number }) =>
    new DomainError('CALENDAR_SPAN', 'invalid', { zh: `日历一次最多显示 ${facts.mostDays} 天，且结束不早于开始。`, en: `The calendar shows at most ${facts.mostDays} days at once, and does not end before it begins.` }, facts),
  retired: (facts: { venueId: number; retiredOn: string }) =>
    new DomainError('VENUE_RETIRED', 'conflict', { zh: `该场地自 ${facts.retiredOn} 起停用。`, en: `The venue is out of use from ${facts.retiredOn}.` }, facts),
  baseNotInUse: (facts: { venueId: number; baseId: number; state: string }) =>
    new DomainError('BASE_NOT_IN_USE', 'conflict', { zh: '该教学基地未启用、已暂停或已结束，不能排课。', en: 'The teaching base is not in use, so nothing can be booked there.' }, facts),
  outsideAgreement: (facts: { venueId: number; baseId: number; day: string; terms: readonly { startsOn: string; endsOn: string }[] }) =>
    new DomainError('OUTSIDE_AGREEMENT', 'conflict', { zh: `${facts.day} 不在该教学基地协议期内。`, en: `No agreement with the teaching base covers ${facts.day}.` }, facts),
  correctionOverdue: (facts: { venueId: number; baseId: number; day: string; dueOn: string }) =>
    new DomainError('CORRECTION_OVERDUE', 'conflict', { zh: `该教学基地须在 ${facts.dueOn} 前完成整改，此后的日期暂不能排课。`, en: `The teaching base has corrections due on ${facts.dueOn}; later days cannot be booked until they are accepted.` }, facts),
  full: (facts: { venueId: number; day: string; half: string; wanted: number; capacity: number; people: number; mostClasses: number; classes: number }) =>
    new DomainError(
      'VENUE_FULL',
      'conflict',
      { zh: `该场地此半天已安排 ${facts.people}/${facts.capacity} 人、${facts.classes}/${facts.mostClasses} 个班，容不下 ${facts.wanted} 人。`, en: `That half-day holds ${facts.people} of ${facts.capacity} people and ${facts.classes} of ${facts.mostClasses} classes already; ${facts.wanted} more do not fit.` },
      facts,
    ),
};

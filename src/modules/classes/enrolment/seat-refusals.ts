import { DomainError, type DomainErrorKind } from '#kernel';

/** Why somebody gets no seat, in order of precedence: the first that holds is the answer. */
export const SEAT_REFUSALS = {
  PERSON_WITHOUT_POSTING: ['conflict', '该人员没有在职岗位，不能报名。', 'The person has no posting in force.'],
  CLASS_CANCELLED: ['conflict', '培训班已取消。', 'The class was cancelled.'],
  ENROLMENT_NOT_OPEN: ['conflict', '报名尚未开始。', 'Enrolment has not opened yet.'],
  ENROLMENT_CLOSED: ['conflict', '报名已经截止。', 'Enrolment is closed.'],
  NOT_FOR_SELF_ENROLMENT: ['conflict', '本班由单位推荐或组织调训，不接受个人报名。', 'This class is filled by units and call-ups; trainees cannot apply by themselves.'],
  REMOVED_FROM_CLASS: ['conflict', '已被退学或除名，不能再次报名。', 'The person was removed from this class and cannot apply again.'],
  OUTSIDE_TARGET_GROUP: ['conflict', '不符合本班的培训对象条件。', 'The person does not belong to the target group of this class.'],
  TRAINEE_CLASH: ['conflict', '与已报名的另一个班时间冲突。', 'The times clash with another class of the person.'],
  SEATS_AND_WAITING_LIST_FULL: ['conflict', '名额和候补均已满。', 'All seats are taken and the waiting list is full.'],
} as const satisfies Record<string, readonly [DomainErrorKind, string, string]>;

export type SeatRefusalCode = keyof typeof SEAT_REFUSALS;

export interface SeatRefusal {
  readonly code: SeatRefusalCode;
  readonly facts: Readonly<Record<string, unknown>>;
}

export function refuseSeat({ code, facts }: SeatRefusal): DomainError {
  const [kind, zh, en] = SEAT_REFUSALS[code];
  return new DomainError(code, kind, { zh, en }, facts);
}

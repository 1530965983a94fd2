import { DomainError } from '#kernel';

type Facts = Readonly<Record<string, unknown>>;

/** In order of precedence. */
export const attendanceErrors = {
  sessionNotFound: (facts: Facts) => new DomainError('SESSION_NOT_FOUND', 'not_found', { zh: '没有找到该课次。', en: 'There is no such session.' }, facts),
  leaveNotFound: (facts: Facts) => new DomainError('LEAVE_NOT_FOUND', 'not_found', { zh: '没有找到该请假申请。', en: 'There is no such leave request.' }, facts),
  documentNotFound: (facts: Facts) => new DomainError('CLASS_DOCUMENT_NOT_FOUND', 'not_found', { zh: '没有找到该材料。', en: 'There is no such document.' }, facts),
  paperTooLong: (facts: Facts) => new DomainError('PAPER_TOO_LONG', 'conflict', { zh: '份数较多，请在页面上选择“后台生成”，生成后再下载。', en: 'This paper is long: have it written in the background and fetch it then.' }, facts),
  reasonMissing: () => new DomainError('REASON_MISSING', 'invalid', { zh: '请写明理由。', en: 'State the reason.' }),
  personUnknown: (facts: Facts) => new DomainError('TRAINEE_UNKNOWN', 'not_found', { zh: '名册中没有此人，请核对证件号或卡号，或由班主任在名单上签到。', en: 'Nobody in the class has this number; check it, or sign in at the desk list.' }, facts),
  notEnrolled: (facts: Facts) => new DomainError('NOT_IN_CLASS', 'conflict', { zh: '您不在本班名册中，请到签到台由班主任核对。', en: 'You are not on the roll of this class; ask at the desk.' }, facts),
  notRunning: (facts: Facts) => new DomainError('CLASS_NOT_RUNNING', 'conflict', { zh: '培训班不在开班期间，不能登记考勤。', en: 'The class is not running; attendance cannot be recorded.' }, facts),
  codeWrong: () => new DomainError('ROOM_CODE_WRONG', 'invalid', { zh: '签到码无效，请重新扫描大屏幕上的二维码，或到签到台签到。', en: 'This is no sign-in code; scan the code on the room screen again, or sign in at the desk.' }),
  codeExpired: (facts: Facts) => new DomainError('ROOM_CODE_EXPIRED', 'conflict', { zh: '签到码已更换，请扫描大屏幕上当前的二维码，或到签到台签到。', en: 'The code has changed meanwhile; scan the one now on the room screen, or sign in at the desk.' }, facts),
  tooEarly: (facts: Facts) => new DomainError('SIGN_IN_TOO_EARLY', 'conflict', { zh: '还没有到签到时间，请在开始签到后再扫一次。', en: 'It is too early to sign in; scan again once it has opened.' }, facts),
  tooLate: (facts: Facts) => new DomainError('SIGN_IN_TOO_LATE', 'conflict', { zh: '本课次已结束，不能再签到；确已到课的，请班主任更正。', en: 'The session is over; if you were there, ask the class supervisor for a correction.' }, facts),
  markStands: (facts: Facts) => new DomainError('MARK_STANDS', 'conflict', { zh: '此人已签到；要改动请写明理由作更正。', en: 'This person has signed in; a change needs a correction with a reason.' }, facts),
  receiptDiffers: (facts: Facts) => new DomainError('DESK_RECEIPT_DIFFERS', 'conflict', { zh: '同一编号的离线记录内容不同，未登记。', en: 'The same number was brought before with other content; not recorded.' }, facts),
  cardTaken: (facts: Facts) => new DomainError('CARD_TAKEN', 'conflict', { zh: '该卡已登记给别人。', en: 'This card belongs to somebody else.' }, facts),
  leaveOutside: (facts: Facts) => new DomainError('LEAVE_OUTSIDE_CLASS', 'invalid', { zh: '请假时间内没有本班课次，或先后有误。', en: 'No session of the class lies within the leave, or its ends are out of order.' }, facts),
  leaveOverlaps: (facts: Facts) => new DomainError('LEAVE_OVERLAPS', 'conflict', { zh: '这段时间已有请假申请。', en: 'There is a leave request for this time already.' }, facts),
  leaveWrongState: (facts: Facts) => new DomainError('LEAVE_STATE_WRONG', 'conflict', { zh: '该请假申请当前状态不允许这样做。', en: 'The state of the leave request does not allow this.' }, facts),
  leaveBegun: (facts: Facts) => new DomainError('LEAVE_BEGUN', 'conflict', { zh: '请假已经开始，不能撤回；已返回的请销假。', en: 'The leave has begun and cannot be taken back; say when you came back instead.' }, facts),
  leaveStepNotYours: (facts: Facts) => new DomainError('LEAVE_STEP_NOT_YOURS', 'forbidden', { zh: '这一时长的请假不由您审批。', en: 'Leave of this length is not yours to decide.' }, facts),
  schemeWrong: (facts: Facts) => new DomainError('APPRAISAL_SCHEME_WRONG', 'invalid', { zh: '各项权重之和应为 100，且名称不能重复。', en: 'The weights have to add up to 100, and each part is named once.' }, facts),
  scoreUnknownPart: (facts: Facts) => new DomainError('APPRAISAL_PART_UNKNOWN', 'invalid', { zh: '考核方案中没有该项目。', en: 'The appraisal scheme has no such part.' }, facts),
  scoreMissing: (facts: Facts) => new DomainError('SCORE_MISSING', 'invalid', { zh: '请填写分数或等级。', en: 'Give points or a grade.' }, facts),
  partScored: (facts: Facts) => new DomainError('APPRAISAL_PART_SCORED', 'conflict', { zh: '该项目已有成绩，不能从方案中去掉。', en: 'The part has scores already and cannot be taken out.' }, facts),
  notMakeUp: (facts: Facts) => new DomainError('NO_MAKE_UP', 'conflict', { zh: '只有首次成绩不合格的才能补考，且只能补考一次。', en: 'Only a first score below the pass mark can be made up, and once.' }, facts),
  stillRunning: (facts: Facts) => new DomainError('CLASS_NOT_OVER', 'conflict', { zh: '培训班还没有结束，不能结班。', en: 'The class is not over yet and cannot be closed.' }, facts),
  incomplete: (facts: Facts) => new DomainError('CLOSING_INCOMPLETE', 'conflict', { zh: '还不能结班，请先补齐所列材料。', en: 'The class cannot be closed yet: complete what is listed first.' }, facts),
  lateReasonMissing: (facts: Facts) => new DomainError('LATE_REASON_MISSING', 'conflict', { zh: '已超过结班期限，请写明逾期结班的理由。', en: 'The time for closing is over; state why it is closed late.' }, facts),
};

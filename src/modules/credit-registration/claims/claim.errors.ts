import { CLAIM_STATE_TERMS } from '#contracts';
import { DomainError } from '#kernel';
import type { ClaimState } from './claim-states';

type Facts = Readonly<Record<string, unknown>>;

/** In order of precedence. */
export const claimErrors = {
  claimNotFound: (facts: Facts) => new DomainError('CLAIM_NOT_FOUND', 'not_found', { zh: '没有找到该申报。', en: 'There is no such claim.' }, facts),
  evidenceNotFound: (facts: Facts) => new DomainError('EVIDENCE_NOT_FOUND', 'not_found', { zh: '没有找到该佐证材料。', en: 'There is no such piece of evidence.' }, facts),
  filingNotFound: (facts: Facts) => new DomainError('FILING_NOT_FOUND', 'not_found', { zh: '没有找到该备案。', en: 'There is no such filing.' }, facts),
  batchNotFound: (facts: Facts) => new DomainError('CLAIM_BATCH_NOT_FOUND', 'not_found', { zh: '没有找到这批申报。', en: 'There is no such batch of claims.' }, facts),
  outOfReach: (facts: Facts) => new DomainError('PEOPLE_OUT_OF_REACH', 'not_found', { zh: '名单中有人不由本单位申报。', en: 'Somebody on the list is not declared by this unit.' }, facts),
  noPerson: () => new DomainError('ACCOUNT_WITHOUT_PERSON', 'forbidden', { zh: '本账号没有对应的公务员，不能为本人申报。', en: 'This account belongs to no civil servant, so it declares nothing for itself.' }),
  reasonMissing: () => new DomainError('REASON_MISSING', 'invalid', { zh: '请写明理由。', en: 'State the reason.' }),
  notDeclarable: (facts: Facts) => new DomainError('CATEGORY_NOT_DECLARED', 'invalid', { zh: '按现行办法，这一类别不由个人或单位申报。', en: 'Under the policy in force this category is not declared.' }, facts),
  incomplete: (facts: Facts) => new DomainError('CLAIM_INCOMPLETE', 'invalid', { zh: '申报内容不完整，请按提示补充。', en: 'The claim is not complete; fill in what is listed.' }, facts),
  outsideYear: (facts: Facts) => new DomainError('CLAIM_OUTSIDE_YEAR', 'invalid', { zh: '结束日期不在所选培训年度内，请核对日期或改选年度。', en: 'Its last day is not in the training year chosen; check the day or choose the other year.' }, facts),
  inFuture: (facts: Facts) => new DomainError('CLAIM_IN_FUTURE', 'invalid', { zh: '活动尚未结束，结束后再申报。', en: 'The activity is not over yet; declare it afterwards.' }, facts),
  beyondDays: (facts: Facts) => new DomainError('QUANTITY_BEYOND_DAYS', 'invalid', { zh: '填报的天数多于起止日期之间的天数，请核对。', en: 'There are fewer days from the first to the last than are declared; check both.' }, facts),
  evidenceMissing: (facts: Facts) => new DomainError('EVIDENCE_MISSING', 'invalid', { zh: '请先上传佐证材料。', en: 'Upload the evidence first.' }, facts),
  filingMissing: (facts: Facts) => new DomainError('FILING_MISSING', 'invalid', { zh: '这一类别须先备案，请选择已同意的备案。', en: 'This category is filed beforehand: name an approved filing.' }, facts),
  filingOfOtherDays: (facts: Facts) => new DomainError('FILING_OTHER_DAYS', 'invalid', { zh: '所选备案的起止日期与申报的日期不符，请选择对应的备案。', en: 'The filing named is for other days; name the one it belongs to.' }, facts),
  closed: (facts: Facts) => new DomainError('DECLARATION_CLOSED', 'conflict', { zh: '已过申报期限，不再受理。', en: 'The time for declaring is over.' }, facts),
  lateReasonMissing: (facts: Facts) => new DomainError('LATE_REASON_MISSING', 'invalid', { zh: '已过申报期限，请写明逾期申报的理由。', en: 'The time for declaring is over; state why it is declared late.' }, facts),
  changedMeanwhile: (facts: Facts) => new DomainError('CLAIM_CHANGED', 'conflict', { zh: '申报内容已有变动，请重新查看后再操作。', en: 'The claim has changed meanwhile; look at it again.' }, facts),
  wrongState: (facts: Facts & { readonly state: ClaimState }) =>
    new DomainError('CLAIM_STATE_WRONG', 'conflict', { zh: `该申报现为“${CLAIM_STATE_TERMS[facts.state].zh}”，不能再这样办理。`, en: `The claim is “${CLAIM_STATE_TERMS[facts.state].en}” now; this cannot be done with it.` }, facts),
  ownClaim: (facts: Facts) => new DomainError('CLAIM_IS_YOURS', 'forbidden', { zh: '本人的或由本人代为申报的，应由他人审核。', en: 'What you declared, for yourself or others, is decided by somebody else.' }, facts),
  stepNotYours: (facts: Facts) => new DomainError('REVIEW_STEP_NOT_YOURS', 'forbidden', { zh: '这一步审核不由您负责。', en: 'This step of the review is not yours.' }, facts),
  sameReviewer: (facts: Facts) => new DomainError('SAME_REVIEWER', 'forbidden', { zh: '初审和复审不能是同一人。', en: 'The two reviews are the work of two people.' }, facts),
  twoLevels: (facts: Facts) => new DomainError('UPPER_REVIEW_NEEDED', 'conflict', { zh: '这一类别须经上级复审，请上报。', en: 'This category needs the upper review: pass it up.' }, facts),
  oneLevel: (facts: Facts) => new DomainError('NO_UPPER_REVIEW', 'conflict', { zh: '这一类别由单位审定，不上报。', en: 'This category ends with the first review.' }, facts),
  tooManyFiles: (facts: Facts) => new DomainError('TOO_MUCH_EVIDENCE', 'invalid', { zh: '佐证材料已达上限，请合并后上传。', en: 'There are as many files as may be; join some of them.' }, facts),
  filingWrongState: (facts: Facts) => new DomainError('FILING_STATE_WRONG', 'conflict', { zh: '该备案已有结果。', en: 'The filing has been decided.' }, facts),
  filingNotNeeded: (facts: Facts) => new DomainError('FILING_NOT_NEEDED', 'invalid', { zh: '这一类别不需要备案。', en: 'This category is not filed.' }, facts),
};

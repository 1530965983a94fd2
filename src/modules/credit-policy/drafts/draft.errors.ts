import { DomainError } from '#kernel';

type Facts = Readonly<Record<string, unknown>>;

/** In order of precedence. */
export const draftErrors = {
  notFound: (facts: Facts) => new DomainError('POLICY_DRAFT_NOT_FOUND', 'not_found', { zh: '没有找到这份政策草案。', en: 'There is no such policy draft.' }, facts),
  stateWrong: (facts: Facts) =>
    new DomainError('POLICY_DRAFT_STATE_WRONG', 'conflict', { zh: '该草案已进入下一步，不能再这样办理；要改动文本，请以它另起一稿。', en: 'The draft has moved on; to change the text, begin a new draft from it.' }, facts),
  revisionOld: (facts: Facts) =>
    new DomainError('POLICY_DRAFT_CHANGED', 'conflict', { zh: '草案已由他人保存过；请先载入最新内容再修改。', en: 'Somebody saved the draft meanwhile; load it again before you change it.' }, facts),
  reviewerWrote: () => new DomainError('POLICY_REVIEWER_WROTE', 'conflict', { zh: '起草人不能审核自己写过的文本，须由另一人审核。', en: 'Whoever wrote the text cannot review it; somebody else must.' }),
  confirmerWrote: () => new DomainError('POLICY_CONFIRMER_WROTE', 'conflict', { zh: '起草人不能确认自己写过的文本，须由另一人确认。', en: 'Whoever wrote the text cannot confirm it; somebody else must.' }),
  confirmerReviewed: () => new DomainError('POLICY_NEEDS_SECOND_PERSON', 'conflict', { zh: '审核人不能再确认，须由另一人确认。', en: 'Whoever reviewed the text cannot confirm it; somebody else must.' }),
  casesFail: (facts: Facts) =>
    new DomainError('POLICY_CASES_FAIL', 'conflict', { zh: '还有算例没有通过，不能确认；请退回后改正。', en: 'A case does not pass, so the text cannot be confirmed; return it to be corrected.' }, facts),
};

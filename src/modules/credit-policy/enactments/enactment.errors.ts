import { DomainError } from '#kernel';

type Facts = Readonly<Record<string, unknown>>;

/** In order of precedence. */
export const enactmentErrors = {
  notFound: (facts: Facts) => new DomainError('POLICY_ENACTMENT_NOT_FOUND', 'not_found', { zh: '没有找到这项施行决定。', en: 'There is no such enactment.' }, facts),
  notConfirmed: (facts: Facts) =>
    new DomainError('POLICY_NOT_CONFIRMED', 'conflict', { zh: '该版本还没有经审核和确认，不能施行。', en: 'This version has not been reviewed and confirmed, so it cannot be put in force.' }, facts),
  outsideValidity: (facts: Facts) =>
    new DomainError('POLICY_YEAR_OUTSIDE', 'invalid', { zh: '该年度不在政策文本所写的施行期内。', en: 'The year lies outside the time for which the text says it takes effect.' }, facts),
  inForceAlready: (facts: Facts) =>
    new DomainError('POLICY_IN_FORCE_ALREADY', 'conflict', { zh: '该年度已经适用这个版本，或已定于某日施行。', en: 'The year is judged by this version already, or will be on a set day.' }, facts),
  stateWrong: (facts: Facts) => new DomainError('POLICY_ENACTMENT_STATE_WRONG', 'conflict', { zh: '该决定已经施行或已终止，不能撤回。', en: 'It has taken effect or ended, and cannot be withdrawn.' }, facts),
};

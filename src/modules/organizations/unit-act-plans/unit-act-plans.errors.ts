import { DomainError } from '#kernel';

type Facts = Readonly<Record<string, unknown>>;

/** In order of precedence; what is weighed as an act has the codes of acts. */
export const unitPlanErrors = {
  notFound: (facts: Facts) => new DomainError('UNIT_PLAN_NOT_FOUND', 'not_found', { zh: '没有找到该预定的机构变动。', en: 'There is no such planned change of units.' }, facts),
  notAhead: (facts: Facts) => new DomainError('UNIT_PLAN_NOT_AHEAD', 'invalid', { zh: '生效日期不晚于今天的，请直接登记。', en: 'A change of today or before is recorded, not planned.' }, facts),
  tooFar: (facts: Facts) => new DomainError('UNIT_PLAN_TOO_FAR', 'invalid', { zh: '最多提前一年预定。', en: 'A change is planned a year ahead at most.' }, facts),
  exists: (facts: Facts) => new DomainError('UNIT_PLAN_EXISTS', 'conflict', { zh: '同样的机构变动已经预定。', en: 'The same change is planned already.' }, facts),
  over: (facts: Facts) => new DomainError('UNIT_PLAN_OVER', 'conflict', { zh: '该预定的机构变动已生效、失效或撤回。', en: 'The planned change was done, lapsed or withdrawn already.' }, facts),
};

import { DomainError } from '#kernel';

type Facts = Readonly<Record<string, unknown>>;

/** In order of precedence. */
export const decisionErrors = {
  notFound: (facts: Facts) => new DomainError('DECISION_NOT_FOUND', 'not_found', { zh: '没有找到该认定。', en: 'There is no such decision.' }, facts),
  fieldMissing: (facts: Facts) => new DomainError('DECISION_FIELD_MISSING', 'invalid', { zh: '请补齐该类认定所需的内容。', en: 'Complete what a decision of this kind needs.' }, facts),
  fieldForeign: (facts: Facts) => new DomainError('DECISION_FIELD_FOREIGN', 'invalid', { zh: '该类认定不使用所填的内容。', en: 'A decision of this kind does not use what was given.' }, facts),
  fieldsExclude: (facts: Facts) => new DomainError('DECISION_FIELDS_EXCLUDE', 'invalid', { zh: '按比例和按数额减少只能选其一。', en: 'Reduce by a share or by an amount, not by both.' }, facts),
  amountZero: () => new DomainError('DECISION_AMOUNT_ZERO', 'invalid', { zh: '数额应大于 0。', en: 'The amount has to be more than 0.' }),
  requirementUnknown: (facts: Facts) => new DomainError('REQUIREMENT_UNKNOWN', 'invalid', { zh: '该年度的学分办法中没有这项要求。', en: 'The policy of that year has no such requirement.' }, facts),
  bucketUnknown: (facts: Facts) => new DomainError('BUCKET_UNKNOWN', 'invalid', { zh: '该年度的学分办法中没有这类学分。', en: 'The policy of that year has no such bucket.' }, facts),
  rankUnknown: (facts: Facts) => new DomainError('RANK_UNKNOWN', 'invalid', { zh: '没有这一职级或职务层次，请按名册上的写法填写。', en: 'There is no such rank or post; write it as the roster does.' }, facts),
  entryUnknown: (facts: Facts) => new DomainError('DECISION_ENTRY_UNKNOWN', 'invalid', { zh: '该年度没有这条学分记录，或已冲销。', en: 'The year has no such ledger entry, or it was reversed.' }, facts),
  yearsWrong: (facts: Facts) => new DomainError('MAKE_UP_YEAR_WRONG', 'invalid', { zh: '补训只能用于以前年度（五年以内）。', en: 'Training makes up for an earlier year, at most five years back.' }, facts),
  standsAlready: (facts: Facts) => new DomainError('DECISION_STANDS', 'conflict', { zh: '依据同一文件的同样认定，或针对同一条记录的认定，已经提出或批准；请先查看该认定。', en: 'The same was proposed or approved by the same paper, or something else about the same entry was; look at that decision first.' }, facts),
  notInService: (facts: Facts) => new DomainError('PERSON_NOT_IN_SERVICE', 'conflict', { zh: '该人员在该年度没有任职记录。', en: 'The person has no posting in that year.' }, facts),
  stateWrong: (facts: Facts) => new DomainError('DECISION_STATE_WRONG', 'conflict', { zh: '该认定的状态已经变化，请刷新后再操作。', en: 'The decision has moved on; reload it first.' }, facts),
  revocationOpen: (facts: Facts) => new DomainError('REVOCATION_OPEN', 'conflict', { zh: '已有一项撤销在等待审批。', en: 'A revocation is waiting for approval already.' }, facts),
  sameAuthor: () => new DomainError('DECISION_NEEDS_SECOND_PERSON', 'conflict', { zh: '提出人不能自己审批，须由另一人办理。', en: 'Whoever proposed it cannot approve it; somebody else must.' }),
  oneself: () => new DomainError('DECISION_ABOUT_ONESELF', 'conflict', { zh: '不能办理关于本人的认定。', en: 'Nobody decides about themselves.' }),
};

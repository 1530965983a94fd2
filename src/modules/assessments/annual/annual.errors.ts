import { DomainError } from '#kernel';

type Facts = Readonly<Record<string, unknown>>;

/** In order of precedence. */
export const annualErrors = {
  notFound: (facts: Facts) => new DomainError('ANNUAL_NOT_FOUND', 'not_found', { zh: '该年度尚未启动考核，或不在您的管理范围内。', en: 'The assessment of that year has not been opened, or is out of your reach.' }, facts),
  exists: (facts: Facts) => new DomainError('ANNUAL_EXISTS', 'conflict', { zh: '该年度考核已经启动。', en: 'The assessment of that year has been opened already.' }, facts),
  notRoot: (facts: Facts) => new DomainError('ANNUAL_UNIT_NOT_ROOT', 'invalid', { zh: '年度考核只能对全市启动。', en: 'The annual assessment is opened for the whole city.' }, facts),
  yearAhead: (facts: Facts) => new DomainError('ANNUAL_YEAR_AHEAD', 'conflict', { zh: '该年度还没有开始。', en: 'That year has not begun.' }, facts),
  stateWrong: (facts: Facts) => new DomainError('ANNUAL_STATE_WRONG', 'conflict', { zh: '年度考核当前所处的环节不能办理此事，请刷新后再看。', en: 'The year stands at another step; reload it first.' }, facts),
  policyChanged: (facts: Facts) => new DomainError('ANNUAL_POLICY_CHANGED', 'conflict', { zh: '该年度适用的政策刚刚变更，请核对后再启动。', en: 'Another policy has just been put in force for the year; look at it and open the year then.' }, facts),
  policyFixed: (facts: Facts) => new DomainError('ANNUAL_POLICY_FIXED', 'conflict', { zh: '该年度考核已经启动，适用的政策不再变更。', en: 'The assessment of that year has been opened, so its policy stays as it is.' }, facts),
  deadlinesOutOfOrder: (facts: Facts) => new DomainError('ANNUAL_DEADLINES_OUT_OF_ORDER', 'invalid', { zh: '各环节的截止日期要按先后排列。', en: 'The deadlines must follow the order of the steps.' }, facts),
  unitsUnsigned: (facts: Facts) => new DomainError('ANNUAL_UNITS_UNSIGNED', 'conflict', { zh: '还有单位没有签章；截止日期过后，可写明理由先行汇总。', en: 'Some units have not signed off; after the deadline you may go on with a reason.' }, facts),
  runUnfinished: (facts: Facts) => new DomainError('ANNUAL_RUN_UNFINISHED', 'conflict', { zh: '汇总计算还没有完成，或有人员未能计算。', en: 'The run is not complete, or some people could not be counted.' }, facts),
  runStale: (facts: Facts) => new DomainError('ANNUAL_RUN_STALE', 'conflict', { zh: '汇总之后，本年度或以前年度又有新的登记或认定，请先重新汇总；以前年度的汇总也未包括的，先重新汇总以前年度。', en: 'There are entries or decisions after the run, in this year or an earlier one; count again first, and before it an earlier year whose own run is behind.' }, facts),
  resultsAltered: (facts: Facts) => new DomainError('ANNUAL_RESULTS_ALTERED', 'conflict', { zh: '有人员的汇总结果与计算时的摘要不符，可能在数据库中被改动。请告知审计员查明，并重新汇总。', en: 'Results of some people are not what the run computed: they may have been altered in the database. Tell the auditors, and count again.' }, facts),
  periodWrong: (facts: Facts) => new DomainError('PUBLICITY_PERIOD_WRONG', 'invalid', { zh: '公示从今天或以后开始，异议截止日不得早于公示结束日。', en: 'Publicity begins today or later, and objections end no earlier than it does.' }, facts),
  periodRuns: (facts: Facts) => new DomainError('PUBLICITY_RUNS', 'conflict', { zh: '公示或异议期还没有结束。', en: 'The publicity or the time for objections has not ended.' }, facts),
  objectionsOpen: (facts: Facts) => new DomainError('OBJECTIONS_OPEN', 'conflict', { zh: '还有异议没有答复。', en: 'Some objections have not been answered.' }, facts),
  sameAuthor: () => new DomainError('ANNUAL_NEEDS_SECOND_PERSON', 'conflict', { zh: '确认人不能自己封存，须由另一人办理。', en: 'Whoever confirmed the year cannot seal it; somebody else must.' }),
  sealChanged: (facts: Facts) => new DomainError('ANNUAL_SEAL_CHANGED', 'conflict', { zh: '封存内容与您看到的不一致，请重新核对。', en: 'What would be sealed is not what you saw; look at it again.' }, facts),
  signOffNotFound: (facts: Facts) => new DomainError('SIGN_OFF_NOT_FOUND', 'not_found', { zh: '该单位没有需要签章的名册。', en: 'That unit has nothing to sign off.' }, facts),
  signOffStateWrong: (facts: Facts) => new DomainError('SIGN_OFF_STATE_WRONG', 'conflict', { zh: '该单位的签章状态已经变化，请刷新后再看。', en: 'The sign-off of that unit has moved on; reload it first.' }, facts),
  notInRoster: () => new DomainError('NOT_IN_ROSTER', 'conflict', { zh: '您不在该年度考核名册中。', en: 'You are not on the roster of that year.' }),
  objectionsClosed: (facts: Facts) => new DomainError('OBJECTIONS_CLOSED', 'conflict', { zh: '现在不在异议期内。', en: 'Objections are not accepted now.' }, facts),
  objectionOpen: (facts: Facts) => new DomainError('OBJECTION_OPEN', 'conflict', { zh: '您已有一项异议在办理。', en: 'You have an objection that is not answered yet.' }, facts),
  objectionNotFound: (facts: Facts) => new DomainError('OBJECTION_NOT_FOUND', 'not_found', { zh: '没有找到该异议。', en: 'There is no such objection.' }, facts),
  objectionStateWrong: (facts: Facts) => new DomainError('OBJECTION_STATE_WRONG', 'conflict', { zh: '该异议的状态已经变化，请刷新后再操作。', en: 'The objection has moved on; reload it first.' }, facts),
  objectionSameAuthor: () => new DomainError('OBJECTION_NEEDS_SECOND_PERSON', 'conflict', { zh: '提出处理意见的人不能自己审定，须由另一人办理。', en: 'Whoever proposed the outcome cannot decide it; somebody else must.' }),
  objectionOwn: () => new DomainError('OBJECTION_ONES_OWN', 'conflict', { zh: '不能办理本人的异议。', en: 'Nobody decides their own objection.' }),
  returnedSilently: (facts: Facts) => new DomainError('OBJECTION_RETURN_NEEDS_REASON', 'invalid', { zh: '退回重新核查的，请写明理由。', en: 'Say why it is to be looked into again.' }, facts),
  notCorrected: (facts: Facts) => new DomainError('OBJECTION_NOT_CORRECTED', 'conflict', { zh: '异议成立的，须先登记更正或作出认定，再审定。', en: 'An objection is upheld by a new entry or decision; make it first.' }, facts),
  adviceUnknown: (facts: Facts) => new DomainError('ADVICE_UNKNOWN', 'not_found', { zh: '考核结果中没有这条提示。', en: 'The result has no such advice.' }, facts),
};

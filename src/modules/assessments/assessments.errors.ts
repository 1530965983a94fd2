import { DomainError } from '#kernel';

/** In order of precedence. */
export const assessmentErrors = {
  runNotFound: (facts: { runId: number }) =>
    new DomainError('RUN_NOT_FOUND', 'not_found', { zh: '没有找到这次年度考核。', en: 'There is no such assessment run.' }, facts),
  runActive: (facts: { runId: number }) =>
    new DomainError('RUN_ACTIVE', 'conflict', { zh: '同一年度、同一范围的考核正在进行，请等它结束或先取消它。', en: 'A run of this year and scope is under way; wait for it or cancel it first.' }, facts),
  runFinished: (facts: { runId: number; status: string }) =>
    new DomainError('RUN_FINISHED', 'conflict', { zh: '这次考核已经结束，不能再取消。', en: 'This run has ended and cannot be cancelled any more.' }, facts),
  runNotCompleted: (facts: { runId: number; status: string }) =>
    new DomainError('RUN_NOT_COMPLETED', 'conflict', { zh: '这次考核没有完成，还没有可看的结果。', en: 'This run has not been completed, so it has no results to show.' }, facts),
  sameVersion: (facts: { policy: string }) =>
    new DomainError('DRY_RUN_SAME_VERSION', 'invalid', { zh: '试算的版本与对照的版本相同。', en: 'The version that is tried is the one it is compared with.' }, facts),
  runsNotComparable: (facts: { runId: number; against: number }) =>
    new DomainError('RUNS_NOT_COMPARABLE', 'conflict', { zh: '只能比较同一年度的两次考核。', en: 'Only two runs of one year can be compared.' }, facts),
  differenceNotFound: (facts: { personId: number }) =>
    new DomainError('DIFFERENCE_NOT_FOUND', 'not_found', { zh: '两次考核对此人的结果相同，或此人不在您的管理范围内。', en: 'Both runs say the same of this person, or the person is out of your reach.' }, facts),
};

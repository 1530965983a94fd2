import { DomainError } from '#kernel';
import type { PolicyProblem } from '#credit-rules';

/** In order of precedence. */
export const policyErrors = {
  notValid: (problems: readonly PolicyProblem[]) =>
    new DomainError('POLICY_NOT_VALID', 'invalid', { zh: `政策文件有 ${problems.length} 处错误。`, en: `The policy document has ${problems.length} faults.` }, { problems }),
  versionTaken: (facts: { code: string; version: string }) =>
    new DomainError('POLICY_VERSION_TAKEN', 'conflict', { zh: '这个版本号已被另一份政策使用；修改后的政策请用新的版本号。', en: 'This version stands already with another text; give a changed policy a new version.' }, facts),
  notFound: (facts: { policy: string }) => new DomainError('POLICY_NOT_FOUND', 'not_found', { zh: '没有找到这个政策版本。', en: 'There is no such policy version.' }, facts),
  altered: (facts: { policy: string }) =>
    new DomainError('POLICY_ALTERED', 'conflict', { zh: `政策 ${facts.policy} 的文本与登记时的摘要不符，可能在数据库中被改动，不再据以计算。请告知审计员查明。`, en: `The text of policy ${facts.policy} is not the one that was recorded: it may have been altered in the database. Nothing is counted by it; tell the auditors.` }, facts),
  noneInForce: (facts: { year: number }) =>
    new DomainError('NO_POLICY_IN_FORCE', 'conflict', { zh: `${facts.year} 年度还没有指定适用的政策。`, en: `No policy is in force for ${facts.year} yet.` }, facts),
};

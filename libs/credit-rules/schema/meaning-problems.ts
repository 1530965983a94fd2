import type { Policy } from '../policy/policy-document';
import { checkConditions } from './check-conditions';
import { checkCounting } from './check-counting';
import { checkFields } from './check-fields';
import { checkJudging } from './check-judging';
import { checkPeople } from './check-people';
import { checkVocabulary } from './check-vocabulary';
import { PolicyCheck } from './policy-check';
import type { PolicyProblem } from './policy-problem';

const LISTS_WITH_IDS = ['ledgers', 'refuse', 'rules', 'sameOnce', 'limits', 'buckets', 'opening', 'deemed', 'carryOver', 'cycles', 'unitMeasures'] as const;

/** What the schema cannot see: names that must exist, order, contradictions. The document's form has been checked. */
export function meaningProblems(policy: Policy): PolicyProblem[] {
  const check = new PolicyCheck(policy);
  for (const name of LISTS_WITH_IDS) check.unique(`/${name}`, (policy[name] ?? []).map((entry) => entry.id));
  check.realDay('/effective/from', policy.effective.from);
  check.realDay('/effective/until', policy.effective.until);
  if (policy.effective.until !== undefined && policy.effective.until <= policy.effective.from) check.add('/effective/until', 'BAD_ORDER', '应晚于 from', 'must be after “from”');
  checkVocabulary(check);
  checkConditions(check);
  checkFields(check);
  checkPeople(check);
  checkCounting(check);
  checkJudging(check);
  return check.problems;
}

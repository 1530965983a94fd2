import type { Policy } from '../policy/policy-document';
import type { PolicyProblem } from './policy-problem';

export function meaningProblems(_policy: Policy): PolicyProblem[] {
  return [];
}

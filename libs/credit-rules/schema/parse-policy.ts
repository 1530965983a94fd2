import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import { both } from '../explain/words';
import type { Policy } from '../policy/policy-document';
import { meaningProblems } from './meaning-problems';
import type { PolicyProblem } from './policy-problem';
import { policySchema } from './policy-schema';
import { schemaProblem } from './schema-problems';

export type { PolicyProblem } from './policy-problem';

const LIMIT = 100;

let compiled: ValidateFunction | undefined;

/** Compiled when it is first asked for: most processes never read a new policy, and all of them start. */
function formOf(json: object): ValidateFunction {
  compiled ??= new Ajv2020({ allErrors: true, strict: false, verbose: true, multipleOfPrecision: 6 }).compile(policySchema);
  compiled(json);
  return compiled;
}

/**
 * Reads a policy document. First its form (the published schema), then its meaning: references, order, contradictions.
 * @returns the same document, typed, or at most 100 problems ordered by place.
 */
export function parsePolicy(json: unknown): { policy: Policy } | { errors: PolicyProblem[] } {
  if (json === null || typeof json !== 'object' || Array.isArray(json)) {
    return { errors: [{ pointer: '', value: json, code: 'NOT_AN_OBJECT', reason: both('政策应为一个 JSON 对象', 'a policy is one JSON object') }] };
  }
  const { errors } = formOf(json);
  const problems = errors ? errors.flatMap((error) => schemaProblem(error, json) ?? []) : meaningProblems(json as Policy);
  return problems.length === 0 ? { policy: json as Policy } : { errors: problems.slice(0, LIMIT) };
}

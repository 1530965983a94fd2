import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import { isTrainingDay } from '#kernel';
import { both } from '../explain/words';
import type { Policy } from '../policy/policy-document';
import { allRequirements } from '../schema/policy-check';
import { valueAt, type PolicyProblem } from '../schema/policy-problem';
import { schemaProblem } from '../schema/schema-problems';
import { activityVocabulary } from '../vocabulary';
import { casesSchema } from './cases-schema';
import type { PolicyCase } from './policy-case';

const LIMIT = 100;

let compiled: ValidateFunction | undefined;

/**
 * Reads the cases kept with a policy: their form, and the names that must exist in it.
 * @returns the cases, typed, or at most 100 problems ordered by place.
 */
export function parseCases(json: unknown, policy: Policy): { cases: readonly PolicyCase[] } | { errors: PolicyProblem[] } {
  compiled ??= new Ajv2020({ allErrors: true, strict: false, verbose: true, multipleOfPrecision: 6 }).compile(casesSchema);
  if (!compiled(json)) return { errors: (compiled.errors ?? []).flatMap((error) => schemaProblem(error, json) ?? []).slice(0, LIMIT) };
  const cases = json as readonly PolicyCase[];
  const errors = cases.flatMap((one, index) => namesUnknown(one, `/${index}`, policy, json));
  return errors.length === 0 ? { cases } : { errors: errors.slice(0, LIMIT) };
}

function namesUnknown({ facts = [], gives }: PolicyCase, at: string, policy: Policy, json: unknown): PolicyProblem[] {
  const { categories, units } = activityVocabulary(policy);
  const problems: PolicyProblem[] = [];
  const known = (pointer: string, name: string, names: Iterable<string>): void => {
    const list = [...names];
    if (list.includes(name)) return;
    problems.push({ pointer, value: valueAt(json, pointer), code: 'UNKNOWN_REFERENCE', reason: both(`政策中没有“${name}”；现有：${list.join('、') || '无'}`, `the policy knows no “${name}”; there are: ${list.join(', ') || 'none'}`) });
  };
  const realDay = (pointer: string, day: string | undefined): void => {
    if (day !== undefined && !isTrainingDay(day)) problems.push({ pointer, value: day, code: 'BAD_FORM', reason: both('没有这一天', 'there is no such day') });
  };
  facts.forEach(({ category, unit, startsOn, endsOn }, index) => {
    const place = `${at}/facts/${index}`;
    known(`${place}/category`, category, categories.keys());
    if (unit !== undefined) known(`${place}/unit`, unit, units.keys());
    realDay(`${place}/startsOn`, startsOn);
    realDay(`${place}/endsOn`, endsOn);
  });
  const named: readonly [keyof typeof gives, readonly string[]][] = [
    ['ledgers', (policy.ledgers ?? [{ id: 'credits' }]).map(({ id }) => id)],
    ['buckets', (policy.buckets ?? []).map(({ id }) => id)],
    ['requirements', allRequirements(policy.requirements).map(({ requirement }) => requirement.id)],
  ];
  for (const [field, names] of named) for (const name of Object.keys(gives[field] ?? {})) known(`${at}/gives/${field}/${name}`, name, names);
  return problems;
}

import { walk, type PolicyCheck } from './policy-check';
import { pointerPart } from './policy-problem';

/** What is known of a person; `age` and the years are computed. */
const PROFILE = ['post', 'rank', 'staffKind', 'managedBy', 'status', 'orgLevel', 'sex', 'unit', 'bornOn', 'rankSince', 'postSince', 'joinedOn', 'leftOn', 'age', 'yearsInRank', 'yearsInPost', 'yearsOfService', 'promotedBeforeTraining'] as const;
const KNOWN: ReadonlySet<string> = new Set(PROFILE.map((name) => `profile.${name}`));
const NUMBERS: ReadonlySet<string> = new Set(['quantity', 'days', 'month', 'quarter', 'year', 'profile.age', 'profile.yearsInRank', 'profile.yearsInPost', 'profile.yearsOfService']);
const COMPARED = ['is', 'in', 'not', 'atLeast', 'above', 'atMost', 'below'] as const;

/** Where a condition stands. */
export const CONDITION_AT = /\/(when|not|items|count|fact|profile|all\/\d+|any\/\d+)$/;

/** Fields of a person must exist, and a number is compared with a number. */
export function checkFields(check: PolicyCheck): void {
  walk(check.policy, (object, pointer) => {
    for (const [key, value] of Object.entries(object)) {
      const at = `${pointer}/${pointerPart(key)}`;
      checkName(check, key, at);
      [value].flat().forEach((name, index) => typeof name === 'string' && checkName(check, name, Array.isArray(value) ? `${at}/${index}` : at));
      if (NUMBERS.has(key) && CONDITION_AT.test(pointer)) for (const { found, place } of comparedValues(value, at)) checkNumber(check, found, place);
    }
  });
}

function checkName(check: PolicyCheck, name: string, pointer: string): void {
  if (!/^profile\.[^\s.]+$/.test(name) || KNOWN.has(name)) return;
  check.add(pointer, 'UNKNOWN_FIELD', `不认识“${name}”；人员有：${PROFILE.join('、')}`, `“${name}” is unknown; of a person there are: ${PROFILE.join(', ')}`);
}

function checkNumber(check: PolicyCheck, value: unknown, pointer: string): void {
  if (typeof value !== 'number') check.add(pointer, 'WRONG_TYPE', '应为数字', 'must be a number');
}

function comparedValues(expected: unknown, at: string): { found: unknown; place: string }[] {
  if (Array.isArray(expected)) return expected.map((found, index) => ({ found, place: `${at}/${index}` }));
  if (typeof expected !== 'object' || expected === null) return [{ found: expected, place: at }];
  const test = expected as Record<string, unknown>;
  return COMPARED.flatMap((operator) => (test[operator] === undefined ? [] : comparedValues(test[operator], `${at}/${operator}`)));
}

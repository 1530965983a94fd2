import { asList } from '../compile/compile-condition';
import type { Scalar } from '../policy/conditions';
import { CONDITION_AT } from './check-fields';
import { walk, type PolicyCheck } from './policy-check';
import { pointerPart } from './policy-problem';

const ORDER_OPERATORS = ['atLeast', 'above', 'atMost', 'below'] as const;

/** Values in conditions must exist: categories, units, levels, forms, and rungs of ladders. */
export function checkConditions(check: PolicyCheck): void {
  walk(check.policy, (object, pointer) => {
    for (const [field, expected] of Object.entries(object)) {
      const at = `${pointer}/${pointerPart(field)}`;
      if (isFieldTest(object, field, pointer)) checkField(check, field, expected, at);
      if (field === 'values' && typeof object['byField'] === 'string') checkTableKeys(check, object['byField'], expected, at);
      if (field === 'share' && isShareTest(expected)) checkShare(check, expected, at);
    }
  });
}

/** `unit`, `category` and dotted names are tests wherever a condition stands; elsewhere `unit` has another meaning. */
function isFieldTest(object: Record<string, unknown>, field: string, pointer: string): boolean {
  if (/^(attributes|profile)\./.test(field)) return !pointer.endsWith('/ladders');
  if (field === 'category') return true;
  return field === 'unit' && CONDITION_AT.test(pointer) && !('is' in object && 'of' in object);
}

function checkField(check: PolicyCheck, field: string, expected: unknown, pointer: string): void {
  const known = knownValues(check, field);
  if (known) for (const { value, at } of namedValues(expected, pointer)) if (typeof value === 'string') checkWord(check, value, known, at);
  const ladder = check.ladders[field];
  if (!ladder || typeof expected !== 'object' || expected === null || Array.isArray(expected)) return;
  for (const operator of ORDER_OPERATORS) {
    const bound = (expected as Record<string, Scalar | undefined>)[operator];
    if (bound !== undefined && !ladder.includes(bound)) {
      check.add(`${pointer}/${operator}`, 'UNKNOWN_REFERENCE', `“${bound}”不在高低次序中：${ladder.join('、')}`, `“${bound}” is no rung of the ladder: ${ladder.join(', ')}`);
    }
  }
}

type KnownWords = NonNullable<ReturnType<typeof knownValues>>;

/** A level or form that nobody declared stays as it was written in the spreadsheet, so a rule may name it so. */
function checkWord(check: PolicyCheck, value: string, known: KnownWords, pointer: string): void {
  const asWritten = /[^\x20-\x7e]/.test(value) && (known.kind === 'organiser level' || known.kind === 'form');
  const code = [...known.map.values()].find((entry) => entry.zh === value)?.code;
  if (code !== undefined) check.add(pointer, 'NOT_ALLOWED', `“${value}”须写作代码“${code}”`, `“${value}” is written by its code “${code}”`);
  else if (!asWritten) check.reference(pointer, value, known.map, known.kind);
}

function checkTableKeys(check: PolicyCheck, field: string, table: unknown, pointer: string): void {
  const known = knownValues(check, field);
  if (known) for (const key of Object.keys(table as object)) checkWord(check, key, known, `${pointer}/${pointerPart(key)}`);
}

function knownValues(check: PolicyCheck, field: string) {
  switch (field) {
    case 'category':
      return { map: check.words.categories, kind: 'category' } as const;
    case 'unit':
      return { map: check.words.units, kind: 'unit' } as const;
    case 'attributes.organiserLevel':
      return { map: check.words.organiserLevels, kind: 'organiser level' } as const;
    case 'attributes.form':
      return { map: check.words.forms, kind: 'form' } as const;
    default:
      return undefined;
  }
}

/** The values a test names for equality, each with its place. */
function namedValues(expected: unknown, pointer: string): { value: unknown; at: string }[] {
  if (Array.isArray(expected)) return expected.map((value, index) => ({ value, at: `${pointer}/${index}` }));
  if (typeof expected !== 'object' || expected === null) return [{ value: expected, at: pointer }];
  const test = expected as Record<string, unknown>;
  return ['is', 'in', 'not'].flatMap((operator) => {
    const value = test[operator];
    if (value === undefined) return [];
    return Array.isArray(value) ? asList(value).map((one, index) => ({ value: one, at: `${pointer}/${operator}/${index}` })) : [{ value, at: `${pointer}/${operator}` }];
  });
}

function isShareTest(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'in' in value && typeof (value as { of?: unknown }).of === 'string';
}

function checkShare(check: PolicyCheck, test: Record<string, unknown>, pointer: string): void {
  if (!ORDER_OPERATORS.some((operator) => test[operator] !== undefined)) {
    check.add(pointer, 'MISSING', '缺少比较：atLeast、above、atMost 或 below', 'a comparison is missing: atLeast, above, atMost or below');
  }
}

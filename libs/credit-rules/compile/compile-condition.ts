import type { Condition, FieldTest, Scalar, ShareTest } from '../policy/conditions';
import { fieldOf, readerOf } from './fields';
import { compare, decimalRatio, fraction, ratio, type Ratio } from './ratio';
import { kindScene, type Scene } from './scene';
import type { FactKind } from '../facts';

/** A compiled condition. `parts` must all hold; they allow settling early what the kind alone decides. */
export interface Test {
  readonly kindOnly: boolean;
  readonly holds: (scene: Scene) => boolean;
  readonly parts?: readonly Test[];
}

export type Ladders = Readonly<Record<string, readonly Scalar[]>>;

export const ALWAYS: Test = { kindOnly: true, holds: () => true };

export function compileCondition(condition: Condition | undefined, ladders: Ladders): Test {
  if (condition === undefined) return ALWAYS;
  const entries = Object.entries(condition).filter(([, expected]) => expected !== undefined);
  return allOf(entries.map(([key, expected]) => compileEntry(key, expected, ladders)));
}

export function allOf(parts: readonly Test[]): Test {
  if (parts.length === 0) return ALWAYS;
  if (parts.length === 1) return parts[0] as Test;
  return { kindOnly: parts.every((part) => part.kindOnly), holds: (scene) => parts.every((part) => part.holds(scene)), parts };
}

export function anyOf(parts: readonly Test[]): Test {
  if (parts.length === 1) return parts[0] as Test;
  return { kindOnly: parts.every((part) => part.kindOnly), holds: (scene) => parts.some((part) => part.holds(scene)) };
}

/** What is left to ask about facts of this kind: `true`, `false`, or a smaller test. */
export function settle(test: Test, kind: FactKind): boolean | Test {
  if (test.kindOnly) return test.holds(kindScene(kind));
  if (!test.parts) return test;
  const open: Test[] = [];
  for (const part of test.parts) {
    const settled = settle(part, kind);
    if (settled === false) return false;
    if (settled !== true) open.push(settled);
  }
  return allOf(open);
}

function compileEntry(key: string, expected: unknown, ladders: Ladders): Test {
  switch (key) {
    case 'all':
      return allOf((expected as Condition[]).map((part) => compileCondition(part, ladders)));
    case 'any':
      return anyOf((expected as Condition[]).map((part) => compileCondition(part, ladders)));
    case 'not': {
      const inner = compileCondition(expected as Condition, ladders);
      return { kindOnly: inner.kindOnly, holds: (scene) => !inner.holds(scene) };
    }
    case 'share':
      return compileShare(expected as ShareTest);
    default:
      return compileField(key, expected as Scalar | Scalar[] | FieldTest, ladders[key]);
  }
}

function compileField(name: string, expected: Scalar | readonly Scalar[] | FieldTest, ladder: readonly Scalar[] | undefined): Test {
  const field = fieldOf(name);
  if (!field) throw new Error(`no field is called ${name}`);
  const accepts = valueTest(expected, ladder);
  return { kindOnly: field.kindOnly, holds: (scene) => accepts(field.read(scene)) };
}

function valueTest(expected: Scalar | readonly Scalar[] | FieldTest, ladder: readonly Scalar[] | undefined): (value: Scalar | undefined) => boolean {
  if (Array.isArray(expected)) {
    const allowed = new Set<Scalar | undefined>(expected);
    return (value) => allowed.has(value);
  }
  if (typeof expected !== 'object') return (value) => value === expected;
  const tests = operatorTests(expected as FieldTest, ladder);
  return (value) => tests.every((test) => test(value));
}

function operatorTests(test: FieldTest, ladder: readonly Scalar[] | undefined): ((value: Scalar | undefined) => boolean)[] {
  const tests: ((value: Scalar | undefined) => boolean)[] = [];
  const ordered = (bound: Scalar | undefined, holds: (order: number) => boolean): void => {
    if (bound === undefined) return;
    tests.push((value) => {
      const order = orderOf(value, bound, ladder);
      return order !== undefined && holds(order);
    });
  };
  if (test.is !== undefined) tests.push((value) => value === test.is);
  if (test.in) tests.push((value) => value !== undefined && test.in?.includes(value) === true);
  if (test.not !== undefined) {
    const refused = asList(test.not);
    tests.push((value) => value === undefined || !refused.includes(value));
  }
  ordered(test.atLeast, (order) => order >= 0);
  ordered(test.above, (order) => order > 0);
  ordered(test.atMost, (order) => order <= 0);
  ordered(test.below, (order) => order < 0);
  if (test.contains !== undefined) tests.push(textTest(test.contains, (text, part) => text.includes(part)));
  if (test.startsWith !== undefined) tests.push(textTest(test.startsWith, (text, part) => text.startsWith(part)));
  if (test.exists !== undefined) tests.push((value) => (value !== undefined && value !== '') === test.exists);
  return tests;
}

export function asList<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

function textTest(parts: string | readonly string[], fits: (text: string, part: string) => boolean): (value: Scalar | undefined) => boolean {
  const list = asList(parts);
  return (value) => typeof value === 'string' && list.some((part) => fits(value, part));
}

/** By the ladder where there is one; else numbers as numbers and texts as texts. Absent or unlike values have no order. */
function orderOf(value: Scalar | undefined, bound: Scalar, ladder: readonly Scalar[] | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
  if (ladder) {
    const [left, right] = [ladder.indexOf(value), ladder.indexOf(bound)];
    return left < 0 || right < 0 ? undefined : left - right;
  }
  if (typeof value === 'number' && typeof bound === 'number') return value - bound;
  if (typeof value === 'string' && typeof bound === 'string') return value < bound ? -1 : value > bound ? 1 : 0;
  return undefined;
}

function compileShare(test: ShareTest): Test {
  const [part, whole] = [readerOf(test.of), readerOf(test.in)];
  const bounds = [
    ...shareBound(test.atLeast, (order) => order >= 0),
    ...shareBound(test.above, (order) => order > 0),
    ...shareBound(test.atMost, (order) => order <= 0),
    ...shareBound(test.below, (order) => order < 0),
  ];
  const kindOnly = [test.of, test.in].every((name) => fieldOf(name)?.kindOnly === true);
  return {
    kindOnly,
    holds: (scene) => {
      const [small, large] = [part(scene), whole(scene)];
      if (typeof small !== 'number' || typeof large !== 'number' || large <= 0) return false;
      const [part100, whole100] = [decimalRatio(small), decimalRatio(large)];
      const share = ratio(part100.n * whole100.d, part100.d * whole100.n);
      return bounds.every(({ limit, holds }) => holds(compare(share, limit)));
    },
  };
}

function shareBound(value: string | number | undefined, holds: (order: number) => boolean): { limit: Ratio; holds: (order: number) => boolean }[] {
  return value === undefined ? [] : [{ limit: fraction(value), holds }];
}

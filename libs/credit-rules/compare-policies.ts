import { canonicalJson } from '#kernel';
import type { Policy } from './policy/policy-document';
import type { Text } from './policy/text';
import { pointerPart } from './schema/policy-problem';

/** One difference between two policies. `before` or `after` is absent where one has nothing there. */
export interface PolicyDifference {
  /** JSON pointer; entries of lists are named by their id or code where they have one. */
  readonly pointer: string;
  /** Titles of the parts around it, from the outside in. */
  readonly titles: readonly Text[];
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Every place in which two policies differ, in document order. Lists of things with ids are compared by id. */
export function comparePolicies(before: Policy, after: Policy): PolicyDifference[] {
  return compare({ pointer: '', titles: [] }, before, after);
}

interface Where {
  readonly pointer: string;
  readonly titles: readonly Text[];
}

function compare(where: Where, before: unknown, after: unknown): PolicyDifference[] {
  if (canonicalJson(before ?? null) === canonicalJson(after ?? null)) return [];
  const [left, right] = [keyed(before), keyed(after)];
  if (!left || !right || Array.isArray(before) !== Array.isArray(after)) return [{ ...where, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
  const keys = [...new Set([...left.keys(), ...right.keys()])];
  return keys.flatMap((key) => {
    const inner = left.get(key) ?? right.get(key);
    const title = titleOf(inner);
    const titles = title ? [...where.titles, title] : where.titles;
    return compare({ pointer: `${where.pointer}/${pointerPart(key)}`, titles }, left.get(key), right.get(key));
  });
}

function keyed(value: unknown): Map<string, unknown> | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const names = value.map((entry: { id?: unknown; code?: unknown } | null, index) => String(entry?.id ?? entry?.code ?? index));
  return new Map(value.map((entry, index) => [names[index] ?? String(index), entry]));
}

function titleOf(value: unknown): Text | undefined {
  const title = (value as { title?: unknown } | null | undefined)?.title as Partial<Text> | undefined;
  return typeof title?.zh === 'string' && typeof title.en === 'string' ? { zh: title.zh, en: title.en } : undefined;
}

import { DomainError } from '#kernel';

/** One page of a list. `count` is the size of the whole list as filtered; `asOf` the instant it was read. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  readonly count: number;
  readonly asOf: string;
}

/** A cursor carries the sort key of the last row shown; opaque to callers. */
export function encodeCursor(key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

export function decodeCursor(cursor: string | undefined, length: number): (string | number | null)[] | undefined {
  if (cursor === undefined || cursor === '') return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === length && key.every((part) => part === null || typeof part === 'string' || typeof part === 'number')) {
      return key as (string | number | null)[];
    }
  } catch {
    // Falls through to the refusal: what cannot be read is no cursor of ours.
  }
  throw new DomainError('BAD_CURSOR', 'invalid', { zh: '翻页标记无效，请从第一页重新打开。', en: 'The page marker is not valid; start again from the first page.' });
}

/** Takes `limit + 1` rows and makes the page: the extra row only proves that there is more. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  parts: { readonly count: number; readonly asOf: Date; readonly item: (row: Row) => Item; readonly key: (row: Row) => readonly (string | number | null)[] },
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(parts.item),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(parts.key(last)) : null,
    count: parts.count,
    asOf: parts.asOf.toISOString(),
  };
}

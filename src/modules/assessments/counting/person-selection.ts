/** Whom to read: a range of ids or a list of them. */
export type PersonSelection = { readonly from: number; readonly to: number } | { readonly ids: readonly number[] };

export interface SqlPart {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export function selectionCondition(column: string, selection: PersonSelection): SqlPart {
  if ('ids' in selection) return { sql: `${column} IN (?)`, parameters: [selection.ids] };
  return { sql: `${column} BETWEEN ? AND ?`, parameters: [selection.from, selection.to] };
}

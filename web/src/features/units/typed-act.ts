import type { UnitActKind, UnitChange } from '../../api/unit-acts';

export interface TypedAct {
  readonly kind: UnitActKind | '';
  readonly on: string;
  readonly intoUnitId: number | undefined;
  readonly code: string;
  readonly name: string;
  readonly unitKind: string;
  readonly people: readonly { readonly id: number; readonly name: string }[];
  /** Units that go into one that is opened. */
  readonly merged: readonly number[];
  readonly reason: string;
  readonly documentNo: string;
}

export type ActField = 'intoUnitId' | 'code' | 'name' | 'people';

export const ASKED_OF: Readonly<Record<UnitActKind, readonly ActField[]>> = { open: ['code', 'name'], rename: ['name'], merge: ['intoUnitId'], split: ['code', 'name', 'people'], close: [] };

export function isMissing(typed: TypedAct, field: ActField): boolean {
  if (field === 'intoUnitId') return typed.intoUnitId === undefined;
  return field === 'people' ? typed.people.length === 0 : typed[field].trim() === '';
}

export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What would be asked of the server; absent while something is missing. */
export function changeOf(unitId: number, typed: TypedAct): UnitChange | undefined {
  const { kind, on } = typed;
  if (kind === '' || !isDay(on) || ASKED_OF[kind].some((field) => isMissing(typed, field))) return undefined;
  const asked = ASKED_OF[kind];
  return {
    kind,
    unitId,
    on,
    ...(asked.includes('intoUnitId') && typed.intoUnitId !== undefined ? { intoUnitId: typed.intoUnitId } : {}),
    ...(asked.includes('code') ? { code: typed.code.trim() } : {}),
    ...(asked.includes('name') ? { name: typed.name.trim(), unitKind: typed.unitKind.trim() } : {}),
    ...(kind === 'open' && typed.merged.length > 0 ? { mergedUnitIds: [...typed.merged] } : {}),
    ...(asked.includes('people') ? { personIds: typed.people.map(({ id }) => id) } : {}),
  };
}

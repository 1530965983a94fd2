import type { TrainingDay } from '#kernel';

/** What may happen to a unit: 新设, 更名, 并入, 分设, 撤销. */
export const UNIT_ACT_KINDS = ['open', 'rename', 'merge', 'split', 'close'] as const;
export type UnitActKind = (typeof UNIT_ACT_KINDS)[number];

export interface UnitNaming {
  readonly name: string;
  /** 单位类别. */
  readonly unitKind: string;
}

/** The unit it is done to; of an opening the unit above the new one. */
interface OfUnit {
  readonly unitId: number;
  /** From this day on; of an act not after today, of a plan after it. */
  readonly on: TrainingDay;
}

export type UnitChange =
  /** These units are merged into the new one on the same day. */
  | (OfUnit & UnitNaming & { readonly kind: 'open'; readonly code: string; readonly mergedUnitIds?: readonly number[] })
  | (OfUnit & UnitNaming & { readonly kind: 'rename' })
  | (OfUnit & { readonly kind: 'merge'; readonly intoUnitId: number })
  /** The new unit stands beside the old one, and these people go there. */
  | (OfUnit & UnitNaming & { readonly kind: 'split'; readonly code: string; readonly personIds: readonly number[] })
  | (OfUnit & { readonly kind: 'close' });

export type WantedUnitAct = UnitChange & { readonly reason: string; readonly documentNo: string };

/** The units that go into one that is opened. */
export function mergedUnitsOf(wanted: UnitChange): readonly number[] {
  return wanted.kind === 'open' ? (wanted.mergedUnitIds ?? []) : [];
}

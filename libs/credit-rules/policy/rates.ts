import type { Condition } from './conditions';
import type { Text } from './text';

/**
 * How a quantity becomes credits. Exactly one of `credits`, `flat`, `held`, `tiers`, `slices`, `byField`, `byOrder`, `sum`, `largestOf`, `smallestOf`, `choose`.
 */
export interface Rate {
  /** Linear: `credits` for every `every` (1) of `per`. */
  readonly credits?: number;
  readonly per?: string;
  readonly every?: number;
  /** The same for every item, whatever its quantity. */
  readonly flat?: number;
  /** The value stands on the course or certificate: the quantity itself (`true`), or the number in a field. */
  readonly held?: true | string;
  /** The first step whose boundary holds the quantity (in `per`) rates the whole of it. */
  readonly tiers?: readonly Tier[];
  /** Each slice rates its own part of the quantity. */
  readonly slices?: readonly Slice[];
  readonly byField?: string;
  readonly values?: Readonly<Record<string, number | Rate>> | readonly number[];
  readonly byOrder?: OrderScale;
  readonly sum?: readonly Rate[];
  readonly largestOf?: readonly Rate[];
  readonly smallestOf?: readonly Rate[];
  readonly choose?: readonly { readonly when: Condition; readonly rate: Rate }[];
  readonly otherwise?: number | Rate;
  readonly most?: number;
  readonly least?: number;
}

export interface Tier extends Rate {
  /** Boundary that belongs to this step. */
  readonly upTo?: number;
  /** Boundary that belongs to the next step. */
  readonly below?: number;
}

export interface Slice {
  readonly upTo?: number;
  readonly credits: number;
}

/** By position among the authors: either a list, or a start and a decrement. */
export interface OrderScale {
  /** Default `attributes.authorOrder`. A missing order counts as `assume` (1). */
  readonly field?: string;
  readonly assume?: number;
  readonly values?: readonly number[];
  /** Beyond the list; default 0. */
  readonly beyond?: number;
  readonly start?: number;
  readonly decrement?: number;
  readonly least?: number;
}

/** Exactly one of `by`, `byField`, `byOrder`. */
export interface Multiplier {
  readonly title: Text;
  readonly clause?: string;
  readonly when?: Condition;
  readonly by?: number;
  readonly byField?: string;
  readonly values?: Readonly<Record<string, number>>;
  readonly otherwise?: number;
  readonly byOrder?: OrderScale;
}


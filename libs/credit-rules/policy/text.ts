import type { RoundingMode } from '#kernel';

export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** `step` in credits: 1, 0.5, 0.25, 0.01. Modes work on the magnitude. */
export interface Rounding {
  readonly step: number;
  readonly mode: RoundingMode;
}

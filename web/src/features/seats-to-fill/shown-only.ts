import type { ClassToFill } from '../../api/enrolments';

export const SHOWN_ONLY = ['pending', 'free'] as const;
export type ShownOnly = (typeof SHOWN_ONLY)[number];

export const FITS: Readonly<Record<ShownOnly, (row: ClassToFill) => boolean>> = {
  pending: ({ pending }) => pending > 0,
  free: ({ own }) => own !== null && own.free > 0,
};

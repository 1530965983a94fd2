/** The rooms of the design. Each module may import only those above it, and only their public.ts. */
export const MODULES_FROM_THE_TOP: readonly string[] = [
  'audit',
  'organizations',
  'identity',
  'partners',
  'catalog',
  'classes',
  'attendance',
  'learning',
  'credit-policy',
  'credit-ledger',
  'credit-registration',
  'assessments',
  'reporting',
  'notices',
];

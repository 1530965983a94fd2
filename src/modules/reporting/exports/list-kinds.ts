/** The lists that may be asked for, as people call them. */
export const EXPORT_NAMES = {
  'people-results': { zh: '人员学分', en: 'People and credits' },
  'ledger-entries': { zh: '学分账明细', en: 'Ledger entries' },
  claims: { zh: '学分申报', en: 'Declared credits' },
} as const;
export type ListKind = keyof typeof EXPORT_NAMES;
export const LIST_KINDS = Object.keys(EXPORT_NAMES) as readonly ListKind[];

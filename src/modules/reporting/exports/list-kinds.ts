/** The lists that may be asked for, as people call them. */
export const EXPORT_NAMES = { 'people-results': '人员学分', 'ledger-entries': '学分账明细', claims: '学分申报' } as const;
export type ListKind = keyof typeof EXPORT_NAMES;
export const LIST_KINDS = Object.keys(EXPORT_NAMES) as readonly ListKind[];

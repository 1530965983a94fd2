export const DRAFT_PARTS = ['text', 'numbers', 'cases'] as const;
export type DraftPart = (typeof DRAFT_PARTS)[number];

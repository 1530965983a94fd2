/** 结班材料. `other` papers may be added to any class; the first five have to be there. */
export const DOCUMENT_KINDS = ['plan', 'agenda', 'timetable', 'sign_in_sheet', 'evaluation', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const REQUIRED_ITEMS = ['plan', 'agenda', 'timetable', 'sign_in_sheet', 'evaluation'] as const satisfies readonly DocumentKind[];
export type DossierItem = (typeof REQUIRED_ITEMS)[number];

/** How an item came to be there: from the platform's own records, as a file, or as a written reason why there is none. */
export type ItemSource = 'records' | 'document' | 'reason';

export interface DossierLine {
  readonly item: DossierItem;
  readonly source: ItemSource | null;
  /** What is known: counts for the sign-in sheet, half-days of the timetable. */
  readonly facts: Readonly<Record<string, number>>;
}

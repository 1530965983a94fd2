/** What an export for the appraisal may be made of. */
export const APPRAISAL_COLUMNS = ['name', 'residentId', 'unit', 'post', 'rank', 'total', 'verdict', 'unmet', 'cycle', 'advice', 'decision'] as const;
export type AppraisalColumn = (typeof APPRAISAL_COLUMNS)[number];

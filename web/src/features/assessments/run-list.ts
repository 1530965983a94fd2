/** The lists behind the counts of a run, as the address names them. */
export const RUN_LISTS = ['results', 'failures', 'disagreements', 'differences', 'stale'] as const;
export type RunList = (typeof RUN_LISTS)[number];

/**
 * What a run is for. An annual one counts for the years after it, for standing and for the year's path; a trial counts the same people in
 * the same way under a version of somebody's choice, and nothing follows from it; a dry run counts everybody under two versions at once
 * and keeps only what differs between them.
 */
export const RUN_PURPOSES = ['annual', 'trial', 'dry_run'] as const;
export type RunPurpose = (typeof RUN_PURPOSES)[number];

/** Runs with results of their own. */
export const WITH_RESULTS: readonly RunPurpose[] = ['annual', 'trial'];

/** As the audit log calls it. */
export const PURPOSE_NAMES: Readonly<Record<RunPurpose, { readonly zh: string; readonly en: string }>> = {
  annual: { zh: '考核', en: 'annual run' },
  trial: { zh: '考核试算', en: 'trial run' },
  dry_run: { zh: '政策试算', en: 'dry run' },
};

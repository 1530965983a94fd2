import type { Transaction } from '../../../../platform/database/database';
import type { PolicyLibrary } from '../../../credit-policy/public';
import { findRun } from '../../runs/find-run';
import { countStale } from '../../runs/stale-results';
import { annualErrors } from '../annual.errors';
import type { AnnualHead } from '../year/find-annual';
import { assertUnaltered } from './assert-unaltered';

/**
 * The year's run is over, counted everybody on the roster, and counted all that stands in its ledger and in those of the earlier years that matter to
 * it; its results stand as it left them. Call with those years' postings held to be sure that nothing comes between.
 * @returns the digest of the run, hexadecimal
 * @throws DomainError ANNUAL_RUN_UNFINISHED, ANNUAL_RUN_STALE, ANNUAL_RESULTS_ALTERED
 */
export async function assertCounted(tx: Transaction, annual: AnnualHead, policies: PolicyLibrary): Promise<string> {
  const { trainingYear: year, runId } = annual;
  const [run]: { status: string; failed: number; digest: Buffer | null }[] = await tx.query('SELECT status, failed, digest FROM assessment_run WHERE id = ?', [runId ?? 0]);
  if (runId === null || !run || run.status !== 'completed' || run.failed > 0 || run.digest === null) throw annualErrors.runUnfinished({ year, runId, status: run?.status ?? null, failed: run?.failed ?? 0 });
  const { people, behindYears } = await countStale({ on: tx, library: policies, run: await findRun(tx, runId) });
  if (people > 0) throw annualErrors.runStale({ year, runId, people, behindYears });
  await assertUnaltered(tx, year, { id: runId, digest: run.digest });
  return run.digest.toString('hex');
}

import type { Transaction } from '../../../../platform/database/database';
import { annualErrors } from '../annual.errors';
import type { AnnualHead } from '../year/find-annual';
import { assertUnaltered } from './assert-unaltered';

/**
 * The year's run is over, counted everybody on the roster, and counted all that stands in the ledger; its results stand as it left them. Call with the year's postings held
 * to be sure that nothing comes between.
 * @returns the digest of the run, hexadecimal
 * @throws DomainError ANNUAL_RUN_UNFINISHED, ANNUAL_RUN_STALE, ANNUAL_RESULTS_ALTERED
 */
export async function assertCounted(tx: Transaction, annual: AnnualHead): Promise<string> {
  const { trainingYear: year, runId } = annual;
  const [run]: { status: string; failed: number; digest: Buffer | null }[] = await tx.query('SELECT status, failed, digest FROM assessment_run WHERE id = ?', [runId ?? 0]);
  if (!run || run.status !== 'completed' || run.failed > 0 || run.digest === null) throw annualErrors.runUnfinished({ year, runId, status: run?.status ?? null, failed: run?.failed ?? 0 });
  const [later] = (await tx.query(
    `SELECT COUNT(*) AS people FROM assessment_result r JOIN credit_ledger_head h ON h.training_year = ? AND h.person_id = r.person_id WHERE r.run_id = ? AND h.entry_no <> r.ledger_entry_no`,
    [year, runId],
  )) as { people: number }[];
  if (Number(later?.people) > 0) throw annualErrors.runStale({ year, runId, people: Number(later?.people) });
  await assertUnaltered(tx, year, { id: runId ?? 0, digest: run.digest });
  return run.digest.toString('hex');
}

import type { TrainingYear } from '#kernel';
import type { Transaction } from '../../../../platform/database/database';
import { rowsOf } from '../../../audit/public';
import { STATED_RESULTS } from '../../stated-assessments';
import { annualErrors } from '../annual.errors';
import { assertCounted } from '../counting/assert-counted';
import type { AnnualAct } from '../year/annual-act';
import { holdAnnual, type AnnualHead } from '../year/find-annual';
import { assertMayMove, moveAnnual } from '../year/move-annual';

/** The authority confirms what was counted. @throws DomainError ANNUAL_NOT_FOUND, ANNUAL_STATE_WRONG, OBJECTIONS_OPEN, ANNUAL_RUN_UNFINISHED, ANNUAL_RUN_STALE */
export async function confirmYear(tx: Transaction, year: TrainingYear, paper: { readonly documentNo: string; readonly note: string }, { policies, actor, at }: AnnualAct): Promise<void> {
  const annual = await holdAnnual(tx, year);
  assertMayMove(annual, 'confirmed');
  await assertAnswered(tx, annual);
  await assertCounted(tx, annual, policies);
  await tx.query('UPDATE annual_assessment SET confirmed_by = ? WHERE id = ?', [actor.accountId, annual.id]);
  // From here on people see what this run says of them, where it is another than the one made public.
  const rows = annual.runId === annual.publishedRunId ? [] : rowsOf(STATED_RESULTS, [annual.runId ?? 0]);
  await moveAnnual(tx, annual, { to: 'confirmed', ...paper, rows }, actor, at);
}

async function assertAnswered(tx: Transaction, { id, trainingYear }: AnnualHead): Promise<void> {
  const [row]: { open: number }[] = await tx.query('SELECT COUNT(*) AS open FROM annual_objection WHERE assessment_id = ? AND open = 1', [id]);
  if (Number(row?.open) > 0) throw annualErrors.objectionsOpen({ year: trainingYear, open: Number(row?.open) });
}

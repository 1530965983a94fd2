import { trainingDayAt, type TrainingDay, type TrainingYear } from '#kernel';
import type { Actor } from '../../../identity/public';
import type { Transaction } from '../../../../platform/database/database';
import { rowsOf } from '../../../audit/public';
import { STATED_RESULTS } from '../../stated-assessments';
import { annualErrors } from '../annual.errors';
import { assertCounted } from '../counting/assert-counted';
import type { AnnualAct } from '../year/annual-act';
import { holdAnnual, type Audience } from '../year/find-annual';
import { assertMayMove, assertStands, moveAnnual } from '../year/move-annual';
import { setObjectionsDeadline } from '../year/set-deadlines';

export interface PublicityPeriod {
  readonly from: TrainingDay;
  readonly until: TrainingDay;
  readonly objectionsUntil: TrainingDay;
  /** Whose results a person sees beside their own: nobody's, those of their unit, or everybody's. */
  readonly audience: Audience;
  readonly showsNames: boolean;
  readonly showsVerdicts: boolean;
}

/** Shows the run's results for a period. @throws DomainError ANNUAL_NOT_FOUND, ANNUAL_STATE_WRONG, PUBLICITY_PERIOD_WRONG, ANNUAL_RUN_UNFINISHED, ANNUAL_RUN_STALE */
export async function publishYear(tx: Transaction, year: TrainingYear, period: PublicityPeriod, { policies, actor, at }: AnnualAct): Promise<void> {
  const annual = await holdAnnual(tx, year);
  assertMayMove(annual, 'publicity');
  const { from, until, objectionsUntil, audience, showsNames, showsVerdicts } = period;
  if (from < trainingDayAt(at) || until < from || objectionsUntil < until) throw annualErrors.periodWrong({ from, until, objectionsUntil });
  await assertCounted(tx, annual, policies);
  await tx.query(
    'UPDATE annual_assessment SET published_run_id = run_id, published_from = ?, published_until = ?, objections_until = ?, audience = ?, shows_names = ?, shows_verdicts = ? WHERE id = ?',
    [from, until, objectionsUntil, audience, showsNames ? 1 : 0, showsVerdicts ? 1 : 0, annual.id],
  );
  await setObjectionsDeadline(tx, annual.id, objectionsUntil);
  await moveAnnual(tx, annual, { to: 'publicity', note: `${from} — ${until}`, rows: rowsOf(STATED_RESULTS, [annual.runId ?? 0]) }, actor, at);
}

/** After the last day for objections. @throws DomainError ANNUAL_NOT_FOUND, ANNUAL_STATE_WRONG, PUBLICITY_RUNS */
export async function endPublicity(tx: Transaction, year: TrainingYear, actor: Actor, at: Date): Promise<void> {
  const annual = await holdAnnual(tx, year);
  assertStands(annual, 'publicity');
  const { publishedUntil, objectionsUntil } = annual;
  if ((objectionsUntil ?? '') >= trainingDayAt(at)) throw annualErrors.periodRuns({ year, publishedUntil, objectionsUntil });
  await moveAnnual(tx, annual, { to: 'recheck' }, actor, at);
}

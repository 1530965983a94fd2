import { trainingDayAt, type Clock, type TrainingYear } from '#kernel';
import type { PolicyLibrary } from '../../../credit-policy/public';
import type { Actor } from '../../../identity/public';
import type { Transaction } from '../../../../platform/database/database';
import { queueRun } from '../../runs/queue-run';
import { recordAudit, rowsOf } from '../../../audit/public';
import { STATED_YEARS } from '../../stated-assessments';
import { annualErrors } from '../annual.errors';
import { holdAnnual, type AnnualHead } from '../year/find-annual';
import { assertStands, moveAnnual } from '../year/move-annual';

interface Counting {
  readonly policies: PolicyLibrary;
  readonly actor: Actor;
  readonly clock: Clock;
}

/**
 * Ends the review of the units and counts the roster. Without every unit's signature only after the deadline, and with a reason.
 * @throws DomainError ANNUAL_NOT_FOUND, ANNUAL_STATE_WRONG, ANNUAL_UNITS_UNSIGNED, RUN_ACTIVE
 */
export async function beginCounting(tx: Transaction, year: TrainingYear, note: string, counting: Counting): Promise<number> {
  const annual = await holdAnnual(tx, year);
  assertStands(annual, 'unit_review');
  await assertSigned(tx, annual, note, counting.clock);
  const runId = await countRoster(tx, annual, counting);
  await moveAnnual(tx, annual, { to: 'counting', note }, counting.actor, counting.clock.now());
  return runId;
}

/** Another run of the same roster: entries or decisions were made since. @throws DomainError ANNUAL_NOT_FOUND, ANNUAL_STATE_WRONG, RUN_ACTIVE */
export async function countAnew(tx: Transaction, year: TrainingYear, counting: Counting): Promise<number> {
  const annual = await holdAnnual(tx, year);
  assertStands(annual, 'counting', 'recheck');
  const runId = await countRoster(tx, annual, counting);
  await recordAudit(tx, {
    actor: counting.actor,
    action: 'annual-assessment.counted-anew',
    summary: { zh: `${year} 年度考核重新核算`, en: `Counted the annual assessment of ${year} anew` },
    subject: { kind: 'annual_assessment', id: annual.id },
    unitPath: annual.unitPath,
    after: { runId },
    rows: rowsOf(STATED_YEARS, [annual.id]),
  });
  return runId;
}

async function countRoster(tx: Transaction, annual: AnnualHead, { policies, actor, clock }: Counting): Promise<number> {
  const policy = await policies.byId(annual.policyVersionId);
  const [unit]: { name: string }[] = await tx.query('SELECT name FROM org_unit WHERE id = ?', [annual.unitId]);
  const asOf = annual.rosterAsOf ?? trainingDayAt(clock.now());
  const runId = await queueRun(
    tx,
    { year: annual.trainingYear, unit: { id: annual.unitId, name: unit?.name ?? '', path: annual.unitPath }, policy, mode: 'full', annual: { id: annual.id, asOf } },
    actor,
    clock,
  );
  await tx.query('UPDATE annual_assessment SET run_id = ? WHERE id = ?', [runId, annual.id]);
  return runId;
}

async function assertSigned(tx: Transaction, { id, trainingYear }: AnnualHead, note: string, clock: Clock): Promise<void> {
  const [row]: { waiting: number; dueOn: string | null }[] = await tx.query(
    `SELECT (SELECT COUNT(*) FROM annual_sign_off WHERE assessment_id = ? AND state <> 'signed') AS waiting,
            (SELECT due_on FROM annual_deadline WHERE assessment_id = ? AND state = 'unit_review') AS dueOn`,
    [id, id],
  );
  const unsigned = Number(row?.waiting);
  const past = typeof row?.dueOn === 'string' && row.dueOn < trainingDayAt(clock.now());
  if (unsigned > 0 && !(past && note.trim() !== '')) throw annualErrors.unitsUnsigned({ year: trainingYear, unsigned, dueOn: row?.dueOn ?? null });
}

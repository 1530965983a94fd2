import { trainingDayAt, type TrainingDay, type TrainingYear } from '#kernel';
import { yearWindow } from '#credit-rules';
import type { Transaction } from '../../../platform/database/database';
import { recordAudit, rowsOf } from '../../audit/public';
import type { PolicyWriter } from '../drafts/find-draft';
import type { ReadyPolicy } from '../policy-library';
import { STATED_ENACTMENTS } from '../stated-policies';
import { enactmentErrors } from './enactment.errors';
import { moveEnactment } from './move-enactment';
import { takeEffect } from './take-effect';
import type { YearPolicyChecks } from './year-policy-checks';

export interface EnactmentWanted {
  readonly year: TrainingYear;
  readonly policy: ReadyPolicy;
  readonly effectiveOn: TrainingDay;
  readonly documentNo: string;
  readonly reason: string;
}

/**
 * Decides that a confirmed version judges a year from a day on: at once, or when the day comes.
 * @returns its id
 * @throws DomainError POLICY_NOT_CONFIRMED, POLICY_YEAR_OUTSIDE, POLICY_IN_FORCE_ALREADY, and of whoever objects to another policy for the year
 */
export async function enactPolicy(tx: Transaction, wanted: EnactmentWanted, checks: YearPolicyChecks, by: PolicyWriter, at: Date): Promise<number> {
  const { year, policy, effectiveOn, documentNo, reason } = wanted;
  const name = `${policy.code}@${policy.version}`;
  if (!policy.confirmed) throw enactmentErrors.notConfirmed({ policy: name });
  assertWithin(wanted, name);
  await holdYear(tx, year);
  await checks.assertMayChange(tx, year);
  await assertNew(tx, wanted, name);
  const { insertId }: { insertId: number } = await tx.query(
    `INSERT INTO policy_enactment (training_year, policy_version_id, effective_on, document_no, reason, state, decided_by, decided_by_name, decided_at)
     VALUES (?, ?, ?, ?, ?, 'scheduled', ?, ?, ?)`,
    [year, policy.id, effectiveOn, documentNo, reason, by.accountId, by.name, at],
  );
  const effect = effectiveOn > trainingDayAt(at) ? [] : await takeEffect(tx, { id: insertId, trainingYear: year, policyVersionId: policy.id, decidedBy: by.accountId }, at);
  await recordAudit(tx, {
    actor: by,
    action: 'policy-enactment.decided',
    summary: { zh: `${year} 年度自 ${effectiveOn} 起适用“${policy.policy.title.zh}”版本 ${policy.version}（${documentNo}）`, en: `${year} is judged by ${name} from ${effectiveOn} on (${documentNo})` },
    subject: { kind: 'policy_enactment', id: insertId },
    after: { year, policy: name, effectiveOn, documentNo, reason },
    rows: effect.length > 0 ? effect : rowsOf(STATED_ENACTMENTS, [insertId]),
  });
  return insertId;
}

/** Before its day. @throws DomainError POLICY_ENACTMENT_NOT_FOUND, POLICY_ENACTMENT_STATE_WRONG */
export async function withdrawEnactment(tx: Transaction, id: number, reason: string, by: PolicyWriter): Promise<void> {
  const [row]: { trainingYear: number; state: string }[] = await tx.query('SELECT training_year AS trainingYear, state FROM policy_enactment WHERE id = ?', [id]);
  if (!row) throw enactmentErrors.notFound({ enactmentId: id });
  if (!(await moveEnactment(tx, id, 'withdrawn', { note: reason }))) throw enactmentErrors.stateWrong({ enactmentId: id, state: row.state });
  await recordAudit(tx, {
    actor: by,
    action: 'policy-enactment.withdrawn',
    summary: { zh: `撤回 ${row.trainingYear} 年度的施行决定`, en: `Withdrew the enactment for ${row.trainingYear}` },
    subject: { kind: 'policy_enactment', id },
    before: { state: 'scheduled' },
    after: { state: 'withdrawn', reason },
    rows: rowsOf(STATED_ENACTMENTS, [id]),
  });
}

/** All that is decided about a year is decided one after the other; whoever opens the year reads the same row. */
export async function holdYear(tx: Transaction, year: TrainingYear): Promise<void> {
  await tx.query('SELECT training_year FROM policy_in_force WHERE training_year = ? FOR UPDATE', [year]);
  await tx.query('SELECT id FROM policy_enactment WHERE training_year = ? FOR UPDATE', [year]);
}

function assertWithin({ year, policy: { policy } }: EnactmentWanted, name: string): void {
  const { start, end } = yearWindow(policy, year);
  const { from, until } = policy.effective;
  if (end < from || (until !== undefined && start >= until)) throw enactmentErrors.outsideValidity({ policy: name, year, from, until: until ?? null });
}

async function assertNew(tx: Transaction, { year, policy }: EnactmentWanted, name: string): Promise<void> {
  const same: unknown[] = await tx.query(
    `SELECT 1 FROM policy_in_force WHERE training_year = ? AND policy_version_id = ?
      UNION SELECT 1 FROM policy_enactment WHERE training_year = ? AND policy_version_id = ? AND state = 'scheduled'`,
    [year, policy.id, year, policy.id],
  );
  if (same.length > 0) throw enactmentErrors.inForceAlready({ policy: name, year });
}

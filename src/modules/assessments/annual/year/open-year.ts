import { trainingDayAt, type Clock, type TrainingYear } from '#kernel';
import { yearWindow } from '#credit-rules';
import { recordAudit, rowsOf } from '../../../audit/public';
import type { ReadyPolicy } from '../../../credit-policy/public';
import type { Actor, UnitInScope } from '../../../identity/public';
import type { Transaction } from '../../../../platform/database/database';
import { appendToOutbox } from '../../../../platform/outbox/append-to-outbox';
import { isDuplicateKey } from '../../../../platform/database/retryable-error';
import { TAKE_ROSTER } from '../../assessments.jobs';
import { STATED_YEARS } from '../../stated-assessments';
import { annualErrors } from '../annual.errors';
import { holdPolicyOfYear } from './policy-of-opened-year';
import { setDeadlines, type Deadline } from './set-deadlines';

export interface YearToOpen {
  readonly year: TrainingYear;
  readonly unit: UnitInScope;
  readonly policy: ReadyPolicy;
  readonly deadlines: readonly Deadline[];
}

/**
 * Opens the year of the whole city; its roster is taken by a job.
 * @throws DomainError ANNUAL_UNIT_NOT_ROOT, ANNUAL_POLICY_CHANGED, ANNUAL_YEAR_AHEAD, ANNUAL_EXISTS, ANNUAL_DEADLINES_OUT_OF_ORDER
 */
export async function openYear(tx: Transaction, { year, unit, policy, deadlines }: YearToOpen, actor: Actor, clock: Clock): Promise<void> {
  if (/^\/\d+\/$/.exec(unit.path) === null) throw annualErrors.notRoot({ unitId: unit.id });
  await holdPolicyOfYear(tx, year, policy.id);
  const now = clock.now();
  if (yearWindow(policy.policy, year).start > trainingDayAt(now)) throw annualErrors.yearAhead({ year });
  const { insertId }: { insertId: number } = await tx
    .query("INSERT INTO annual_assessment (training_year, unit_id, unit_path, state, policy_version_id, opened_at) VALUES (?, ?, ?, 'opened', ?, ?)", [year, unit.id, unit.path, policy.id, now])
    .catch((error: unknown) => {
      if (isDuplicateKey(error)) throw annualErrors.exists({ year });
      throw error;
    });
  await tx.query("INSERT INTO annual_step (assessment_id, to_state, account_id, author_name, at) VALUES (?, 'opened', ?, ?, ?)", [insertId, actor.accountId, actor.name, now]);
  await setDeadlines(tx, insertId, deadlines);
  await appendToOutbox(tx, TAKE_ROSTER, { year });
  await recordAudit(tx, {
    actor,
    action: 'annual-assessment.opened',
    summary: { zh: `启动 ${year} 年度考核（${unit.name}）`, en: `Opened the annual assessment of ${year} (${unit.name})` },
    subject: { kind: 'annual_assessment', id: insertId },
    unitPath: unit.path,
    after: { year, policy: `${policy.code}@${policy.version}`, deadlines },
    rows: rowsOf(STATED_YEARS, [insertId]),
  });
}

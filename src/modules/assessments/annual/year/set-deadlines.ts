import type { TrainingDay, TrainingYear } from '#kernel';
import { recordAudit } from '../../../audit/public';
import type { Actor } from '../../../identity/public';
import type { Transaction } from '../../../../platform/database/database';
import { insertRows } from '../../../../platform/database/write-rows';
import { annualErrors } from '../annual.errors';
import { ANNUAL_STATES } from './annual-states';
import { holdAnnual } from './find-annual';
import { assertStands } from './move-annual';

/** States that somebody has to bring to an end; publicity has a period of its own. */
export const STATES_WITH_DEADLINE = ['collecting', 'unit_review', 'counting', 'recheck', 'confirmed'] as const;
export type StateWithDeadline = (typeof STATES_WITH_DEADLINE)[number];

export interface Deadline {
  readonly state: StateWithDeadline;
  readonly dueOn: TrainingDay;
}

/** Sets them anew while the year is not sealed; whoever was reminded of another day is reminded again. @throws DomainError ANNUAL_NOT_FOUND, ANNUAL_STATE_WRONG, ANNUAL_DEADLINES_OUT_OF_ORDER */
export async function changeDeadlines(tx: Transaction, year: TrainingYear, deadlines: readonly Deadline[], actor: Actor): Promise<void> {
  const annual = await holdAnnual(tx, year);
  assertStands(annual, ...ANNUAL_STATES.filter((state) => state !== 'sealed'));
  const before: Deadline[] = await tx.query('SELECT state, due_on AS dueOn FROM annual_deadline WHERE assessment_id = ? ORDER BY due_on', [annual.id]);
  await setDeadlines(tx, annual.id, deadlines);
  await recordAudit(tx, {
    actor,
    action: 'annual-assessment.deadlines-set',
    summary: { zh: `设定 ${year} 年度考核各环节截止日期`, en: `Set the deadlines of the annual assessment of ${year}` },
    subject: { kind: 'annual_assessment', id: annual.id },
    unitPath: annual.unitPath,
    before: { deadlines: before },
    after: { deadlines },
  });
}

/** @throws DomainError ANNUAL_DEADLINES_OUT_OF_ORDER */
export async function setDeadlines(tx: Transaction, assessmentId: number, deadlines: readonly Deadline[]): Promise<void> {
  const inOrder = STATES_WITH_DEADLINE.flatMap((state) => deadlines.filter((deadline) => deadline.state === state));
  if (inOrder.some(({ dueOn }, place) => place > 0 && dueOn < (inOrder[place - 1] as Deadline).dueOn)) throw annualErrors.deadlinesOutOfOrder({ deadlines });
  const kept = inOrder.map(({ state, dueOn }) => [assessmentId, state, dueOn]);
  await tx.query('DELETE FROM annual_deadline WHERE assessment_id = ? AND state NOT IN (?)', [assessmentId, ['', ...inOrder.map(({ state }) => state)]]);
  if (kept.length > 0) {
    await insertRows(tx, 'annual_deadline', ['assessment_id', 'state', 'due_on'], kept, 'ON DUPLICATE KEY UPDATE reminded_at = IF(due_on = VALUES(due_on), reminded_at, NULL), due_on = VALUES(due_on)');
  }
}

import type { TrainingDay, TrainingYear } from '#kernel';
import { recordAudit } from '../../../audit/public';
import type { Actor } from '../../../identity/public';
import type { Database, Transaction } from '../../../../platform/database/database';
import { insertRows } from '../../../../platform/database/write-rows';
import { annualErrors } from '../annual.errors';
import { ANNUAL_STATES } from './annual-states';
import { holdAnnual } from './find-annual';
import { assertStands } from './move-annual';

/** States that somebody has to bring to an end; what is sealed leaves the advice to be decided. Publicity has a period of its own. */
export const STATES_WITH_DEADLINE = ['collecting', 'unit_review', 'counting', 'recheck', 'confirmed', 'sealed'] as const;
export type StateWithDeadline = (typeof STATES_WITH_DEADLINE)[number];

export interface Deadline {
  readonly state: StateWithDeadline;
  readonly dueOn: TrainingDay;
}

/** In the order of the days. */
export async function readDeadlines(on: Database | Transaction, assessmentId: number): Promise<Deadline[]> {
  return (await on.query('SELECT state, due_on AS dueOn FROM annual_deadline WHERE assessment_id = ? AND state IN (?) ORDER BY due_on', [assessmentId, STATES_WITH_DEADLINE])) as Deadline[];
}

/** Sets them anew; of a sealed year only what follows the seal. Whoever was reminded of another day is reminded again. @throws DomainError ANNUAL_NOT_FOUND, ANNUAL_STATE_WRONG, ANNUAL_DEADLINES_OUT_OF_ORDER */
export async function changeDeadlines(tx: Transaction, year: TrainingYear, deadlines: readonly Deadline[], actor: Actor): Promise<void> {
  const annual = await holdAnnual(tx, year);
  const before = await readDeadlines(tx, annual.id);
  if (!sameBeforeSeal(before, deadlines)) assertStands(annual, ...ANNUAL_STATES.filter((state) => state !== 'sealed'));
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
  const kept = inOrder.map(({ state, dueOn }) => [assessmentId, state, dueOn] as const);
  await tx.query('DELETE FROM annual_deadline WHERE assessment_id = ? AND state NOT IN (?)', [assessmentId, ['publicity', ...inOrder.map(({ state }) => state)]]);
  await keepDeadlines(tx, kept);
}

/** The last day for objections is reminded of like a deadline. */
export async function setObjectionsDeadline(tx: Transaction, assessmentId: number, objectionsUntil: TrainingDay): Promise<void> {
  await keepDeadlines(tx, [[assessmentId, 'publicity', objectionsUntil]]);
}

async function keepDeadlines(tx: Transaction, rows: readonly (readonly [number, string, TrainingDay])[]): Promise<void> {
  if (rows.length === 0) return;
  const onlyIfMoved = (column: string): string => `${column} = IF(due_on = VALUES(due_on), ${column}, NULL)`;
  await insertRows(tx, 'annual_deadline', ['assessment_id', 'state', 'due_on'], rows, `ON DUPLICATE KEY UPDATE ${onlyIfMoved('reminded_at')}, ${onlyIfMoved('passed_at')}, due_on = VALUES(due_on)`);
}

function sameBeforeSeal(before: readonly Deadline[], after: readonly Deadline[]): boolean {
  const dayOf = (deadlines: readonly Deadline[], state: StateWithDeadline) => deadlines.find((deadline) => deadline.state === state)?.dueOn;
  return STATES_WITH_DEADLINE.every((state) => state === 'sealed' || dayOf(before, state) === dayOf(after, state));
}

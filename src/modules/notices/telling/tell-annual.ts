import type { ANNUAL_MOVED, ANNUAL_STEP_DUE, OBJECTION_DECIDED, SIGN_OFF_RETURNED } from '../../assessments/public';
import type { NoticeDesk } from '../inbox/notice-desk';
import type { AnnualStepFacts } from '../wording/annual-step';
import type { PayloadOf } from './payload-of';

interface StepRow {
  readonly assessmentId: number;
  readonly year: number;
  readonly from: string;
  readonly to: string;
  readonly documentNo: string;
  readonly objectionsUntil: string | null;
  readonly reviewUntil: string | null;
}

/** The units that have to sign; everybody on the roster when results are published, sealed or opened again. */
export async function tellAnnualStep(desk: NoticeDesk, { stepId }: PayloadOf<typeof ANNUAL_MOVED>): Promise<void> {
  const [row] = await desk.database.query<StepRow>(
    `SELECT s.assessment_id AS assessmentId, a.training_year AS year, s.from_state AS \`from\`, s.to_state AS \`to\`, s.document_no AS documentNo, a.objections_until AS objectionsUntil,
            (SELECT due_on FROM annual_deadline d WHERE d.assessment_id = a.id AND d.state = 'unit_review') AS reviewUntil
       FROM annual_step s JOIN annual_assessment a ON a.id = s.assessment_id WHERE s.id = ?`,
    [stepId],
  );
  const step = row && stepOf(row);
  if (!row || !step) return;
  const until = step === 'publicity' ? row.objectionsUntil : step === 'unit_review' ? row.reviewUntil : null;
  const facts = { year: row.year, step, until, documentNo: row.documentNo };
  const people = step === 'unit_review' ? await personnelOfUnits(desk, row.assessmentId, "o.state <> 'signed'") : await peopleOfRoster(desk, row.assessmentId);
  await desk.tell('annual_step', people.map((personId) => ({ personId, facts, toldKey: `annual-step:${stepId}` })));
}

function stepOf({ from, to }: StepRow): AnnualStepFacts['step'] | undefined {
  if (from === 'sealed') return 'reopened';
  return to === 'unit_review' || to === 'publicity' || to === 'sealed' ? to : undefined;
}

/** Whoever has to act: the personnel of units that have not signed, or the organisation department. */
export async function tellAnnualDue(desk: NoticeDesk, { assessmentId, state, dueOn }: PayloadOf<typeof ANNUAL_STEP_DUE>): Promise<void> {
  const [annual] = await desk.database.query<{ year: number }>('SELECT training_year AS year FROM annual_assessment WHERE id = ?', [assessmentId]);
  if (!annual) return;
  const people = state === 'unit_review' ? await personnelOfUnits(desk, assessmentId, "o.state <> 'signed'") : await peopleOfDepartment(desk);
  await desk.tell('annual_due', people.map((personId) => ({ personId, facts: { year: annual.year, step: state, dueOn }, toldKey: `annual-due:${assessmentId}:${state}:${dueOn}` })));
}

export async function tellReturnedSignOff(desk: NoticeDesk, { assessmentId, unitId, at }: PayloadOf<typeof SIGN_OFF_RETURNED>): Promise<void> {
  const [row] = await desk.database.query<{ year: number; unitName: string; reason: string }>(
    `SELECT a.training_year AS year, u.name AS unitName, o.return_reason AS reason FROM annual_sign_off o JOIN annual_assessment a ON a.id = o.assessment_id JOIN org_unit u ON u.id = o.unit_id
      WHERE o.assessment_id = ? AND o.unit_id = ?`,
    [assessmentId, unitId],
  );
  if (!row) return;
  const people = await personnelOfUnits(desk, assessmentId, 'o.unit_id = ?', [unitId]);
  await desk.tell('sign_off_returned', people.map((personId) => ({ personId, facts: row, toldKey: `sign-off:${assessmentId}:${unitId}:${at}` })));
}

export async function tellObjection(desk: NoticeDesk, { objectionId }: PayloadOf<typeof OBJECTION_DECIDED>): Promise<void> {
  const [row] = await desk.database.query<{ personId: number; year: number; state: string; reason: string }>(
    'SELECT o.person_id AS personId, a.training_year AS year, o.state, o.proposal_reason AS reason FROM annual_objection o JOIN annual_assessment a ON a.id = o.assessment_id WHERE o.id = ?',
    [objectionId],
  );
  if (!row) return;
  const { personId, year, state, reason } = row;
  await desk.tell('objection_decided', [{ personId, facts: { year, upheld: state === 'upheld', reason }, toldKey: `objection:${objectionId}` }]);
}

async function peopleOfRoster(desk: NoticeDesk, assessmentId: number): Promise<number[]> {
  const rows = await desk.database.query<{ personId: number }>('SELECT person_id AS personId FROM annual_roster_person WHERE assessment_id = ?', [assessmentId]);
  return rows.map(({ personId }) => personId);
}

const HELD = 'FROM account a JOIN role_grant g ON g.account_id = a.id AND g.revoked_at IS NULL';

async function peopleOfDepartment(desk: NoticeDesk): Promise<number[]> {
  const rows = await desk.database.query<{ personId: number }>(`SELECT DISTINCT a.person_id AS personId ${HELD} WHERE g.role = 'organisation_department' AND a.person_id IS NOT NULL AND a.disabled_at IS NULL`);
  return rows.map(({ personId }) => personId);
}

async function personnelOfUnits(desk: NoticeDesk, assessmentId: number, which: string, parameters: readonly number[] = []): Promise<number[]> {
  const rows = await desk.database.query<{ personId: number }>(
    `SELECT DISTINCT a.person_id AS personId ${HELD} AND g.role = 'unit_hr' JOIN org_unit h ON h.id = g.unit_id
       JOIN annual_sign_off o ON o.assessment_id = ? JOIN org_unit u ON u.id = o.unit_id AND u.path LIKE CONCAT(h.path, '%')
      WHERE a.person_id IS NOT NULL AND a.disabled_at IS NULL AND ${which}`,
    [assessmentId, ...parameters],
  );
  return rows.map(({ personId }) => personId);
}

import { findHolders } from '../../identity/public';
import type { ANNUAL_MOVED, ANNUAL_STEP_DUE, OBJECTION_DECIDED, SIGN_OFF_RETURNED } from '../../assessments/public';
import type { NoticeDesk } from '../inbox/notice-desk';
import type { AnnualResultFacts } from '../wording/annual-result';
import { nearestHolders } from './nearest-holders';
import type { PayloadOf } from './payload-of';

interface StepRow {
  readonly assessmentId: number;
  readonly year: number;
  readonly from: string;
  readonly to: string;
  readonly documentNo: string;
  readonly objectionsUntil: string | null;
  readonly at: Date;
}

/** The units that have to sign; everybody on the roster when results are published, sealed or opened again. */
export async function tellAnnualStep(desk: NoticeDesk, { stepId }: PayloadOf<typeof ANNUAL_MOVED>): Promise<void> {
  const [row] = await desk.database.query<StepRow>(
    `SELECT s.assessment_id AS assessmentId, a.training_year AS year, s.from_state AS \`from\`, s.to_state AS \`to\`, s.document_no AS documentNo, a.objections_until AS objectionsUntil, s.at
       FROM annual_step s JOIN annual_assessment a ON a.id = s.assessment_id WHERE s.id = ?`,
    [stepId],
  );
  if (!row) return;
  if (row.to === 'unit_review') return tellUnsigned(desk, row.assessmentId, { toldKey: `roster:${stepId}`, at: row.at });
  const step = resultStep(row);
  if (step === undefined) return;
  const facts = { year: row.year, step, until: step === 'publicity' ? row.objectionsUntil : null, documentNo: row.documentNo };
  const people = await desk.database.query<{ personId: number }>('SELECT person_id AS personId FROM annual_roster_person WHERE assessment_id = ?', [row.assessmentId]);
  await desk.tell('annual_result', people.map(({ personId }) => ({ personId, facts, toldKey: `annual-step:${stepId}` })), row.at);
}

function resultStep({ from, to }: StepRow): AnnualResultFacts['step'] | undefined {
  if (from === 'sealed') return 'reopened';
  return to === 'publicity' || to === 'sealed' ? to : undefined;
}

/** Whoever has to act: the personnel of units that have not signed, or those who lead the year. */
export async function tellAnnualDue(desk: NoticeDesk, { assessmentId, state, dueOn, at }: PayloadOf<typeof ANNUAL_STEP_DUE>): Promise<void> {
  const toldKey = `annual-due:${assessmentId}:${state}:${dueOn}`;
  if (state === 'unit_review') return tellUnsigned(desk, assessmentId, { toldKey, at: new Date(at) });
  const [annual] = await desk.database.query<{ year: number; unitPath: string }>('SELECT training_year AS year, unit_path AS unitPath FROM annual_assessment WHERE id = ?', [assessmentId]);
  if (!annual) return;
  const holders = await findHolders(desk.database, { role: 'organisation_department', permission: 'assessment.manage' });
  const facts = { year: annual.year, step: state, dueOn };
  await desk.tell('annual_due', nearestHolders(holders, annual).map((accountId) => ({ accountId, facts, toldKey })), new Date(at));
}

export async function tellReturnedSignOff(desk: NoticeDesk, { assessmentId, unitId, at }: PayloadOf<typeof SIGN_OFF_RETURNED>): Promise<void> {
  const [row] = await desk.database.query<SignOffRow>(`${SIGN_OFFS} WHERE o.assessment_id = ? AND o.unit_id = ?`, [assessmentId, unitId]);
  if (row) await tellUnits(desk, [row], { toldKey: `sign-off:${assessmentId}:${unitId}:${at}`, at: new Date(at) });
}

export async function tellObjection(desk: NoticeDesk, { objectionId }: PayloadOf<typeof OBJECTION_DECIDED>): Promise<void> {
  const [row] = await desk.database.query<{ personId: number; year: number; state: string; reason: string; at: Date }>(
    'SELECT o.person_id AS personId, a.training_year AS year, o.state, o.proposal_reason AS reason, o.decided_at AS at FROM annual_objection o JOIN annual_assessment a ON a.id = o.assessment_id WHERE o.id = ?',
    [objectionId],
  );
  if (!row) return;
  const { personId, year, state, reason, at } = row;
  await desk.tell('objection_decided', [{ personId, facts: { year, upheld: state === 'upheld', reason }, toldKey: `objection:${objectionId}` }], at);
}

interface SignOffRow {
  readonly year: number;
  readonly unitId: number;
  readonly unitName: string;
  readonly unitPath: string;
  readonly dueOn: string | null;
  readonly state: string;
  readonly reason: string;
}

interface Told {
  readonly toldKey: string;
  readonly at: Date;
}

const SIGN_OFFS = `SELECT a.training_year AS year, o.unit_id AS unitId, u.name AS unitName, u.path AS unitPath, d.due_on AS dueOn, o.state, o.return_reason AS reason
  FROM annual_sign_off o JOIN annual_assessment a ON a.id = o.assessment_id JOIN org_unit u ON u.id = o.unit_id
  LEFT JOIN annual_deadline d ON d.assessment_id = a.id AND d.state = 'unit_review'`;

async function tellUnsigned(desk: NoticeDesk, assessmentId: number, { toldKey, at }: Told): Promise<void> {
  const rows = await desk.database.query<SignOffRow>(`${SIGN_OFFS} WHERE o.assessment_id = ? AND o.state <> 'signed'`, [assessmentId]);
  await tellUnits(desk, rows, { toldKey, at });
}

async function tellUnits(desk: NoticeDesk, rows: readonly SignOffRow[], { toldKey, at }: Told): Promise<void> {
  const holders = await findHolders(desk.database, { role: 'unit_hr', permission: 'assessment.sign-off' });
  const notices = rows.flatMap(({ year, unitId, unitName, unitPath, dueOn, state, reason }) =>
    nearestHolders(holders, { unitPath }).map((accountId) => ({ accountId, facts: { year, unitName, dueOn, reason: state === 'returned' ? reason : '' }, toldKey: `${toldKey}:${unitId}` })),
  );
  await desk.tell('roster_to_sign', notices, at);
}

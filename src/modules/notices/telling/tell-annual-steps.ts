import type { ALL_UNITS_SIGNED, ANNUAL_MOVED, ROSTER_COUNTED } from '../../assessments/public';
import { accountsOfPeople, findHolders } from '../../identity/public';
import type { NoticeDesk } from '../inbox/notice-desk';
import type { AnnualResultFacts } from '../wording/annual-result';
import { isTurn, type AnnualTurnFacts } from '../wording/annual-turn';
import { nearestHolders } from './nearest-holders';
import type { PayloadOf } from './payload-of';
import { tellCollecting, tellUnsigned } from './tell-sign-offs';

interface StepRow {
  readonly assessmentId: number;
  readonly year: number;
  readonly unitPath: string;
  readonly from: string;
  readonly to: string;
  readonly note: string;
  readonly documentNo: string;
  readonly objectionsUntil: string | null;
  readonly dueOn: string | null;
  readonly by: number | null;
  readonly at: Date;
}

/** Units that have something to do now, the others who lead the year, and, when results are published, sealed or opened again, everybody on the roster. */
export async function tellAnnualStep(desk: NoticeDesk, { stepId }: PayloadOf<typeof ANNUAL_MOVED>): Promise<void> {
  const [row] = await desk.database.query<StepRow>(
    `SELECT s.assessment_id AS assessmentId, a.training_year AS year, a.unit_path AS unitPath, s.from_state AS \`from\`, s.to_state AS \`to\`, s.note, s.document_no AS documentNo,
            a.objections_until AS objectionsUntil, d.due_on AS dueOn, s.account_id AS \`by\`, s.at
       FROM annual_step s JOIN annual_assessment a ON a.id = s.assessment_id LEFT JOIN annual_deadline d ON d.assessment_id = s.assessment_id AND d.state = s.to_state WHERE s.id = ?`,
    [stepId],
  );
  if (!row) return;
  if (row.to === 'collecting') await tellCollecting(desk, row.assessmentId, { near: false, toldKey: `collecting:${row.assessmentId}`, at: row.at });
  if (row.to === 'unit_review') await tellUnsigned(desk, row.assessmentId, { when: 'begun', toldKey: `roster:${stepId}`, at: row.at });
  await tellRoster(desk, row, stepId);
  if (isTurn(row.to)) await tellLeads(desk, row, { turn: row.to, ...returnOf(row), dueOn: row.dueOn }, { toldKey: `annual-turn:${stepId}`, at: row.at, except: row.by });
}

async function tellRoster(desk: NoticeDesk, row: StepRow, stepId: number): Promise<void> {
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

const STATES_IN_ORDER = ['opened', 'collecting', 'unit_review', 'counting', 'publicity', 'recheck', 'confirmed', 'sealed'];

function returnOf({ from, to, note }: StepRow): Pick<AnnualTurnFacts, 'back' | 'reason'> {
  const back = from !== 'opened' && STATES_IN_ORDER.indexOf(to) < STATES_IN_ORDER.indexOf(from) && to !== 'publicity';
  return { back, reason: back ? note : '' };
}

export async function tellAllSigned(desk: NoticeDesk, { assessmentId, at }: PayloadOf<typeof ALL_UNITS_SIGNED>): Promise<void> {
  const annual = await readLed(desk, assessmentId);
  if (annual) await tellLeads(desk, annual, { turn: 'signed' }, { toldKey: `annual-signed:${assessmentId}:${at}`, at: new Date(at) });
}

/** How many could not be counted stands in the notice, so that nobody looks for what is missing. */
export async function tellCounted(desk: NoticeDesk, { assessmentId, runId, at }: PayloadOf<typeof ROSTER_COUNTED>): Promise<void> {
  const annual = await readLed(desk, assessmentId);
  const [run] = await desk.database.query<{ failed: number }>('SELECT failed FROM assessment_run WHERE id = ?', [runId]);
  if (annual && run) await tellLeads(desk, annual, { turn: 'counted', failed: run.failed }, { toldKey: `annual-counted:${runId}`, at: new Date(at) });
}

interface LedYear {
  readonly year: number;
  readonly unitPath: string;
}

async function readLed(desk: NoticeDesk, assessmentId: number): Promise<LedYear | undefined> {
  const [annual] = await desk.database.query<LedYear>('SELECT training_year AS year, unit_path AS unitPath FROM annual_assessment WHERE id = ?', [assessmentId]);
  return annual;
}

interface Telling {
  readonly toldKey: string;
  readonly at: Date;
  /** Whoever did it need not be told of it. */
  readonly except?: number | null;
}

async function tellLeads(desk: NoticeDesk, { year, unitPath }: LedYear, turn: Pick<AnnualTurnFacts, 'turn'> & Partial<AnnualTurnFacts>, { toldKey, at, except = null }: Telling): Promise<void> {
  const own = await accountsOfPeople(desk.database, [except]);
  const holders = (await findHolders(desk.database, { permission: 'assessment.manage' })).filter(({ accountId }) => !own.has(accountId));
  const facts = { back: false, reason: '', dueOn: null, failed: 0, ...turn, year };
  await desk.tell('annual_turn', nearestHolders(holders, { unitPath }).map((accountId) => ({ accountId, facts, toldKey })), at);
}

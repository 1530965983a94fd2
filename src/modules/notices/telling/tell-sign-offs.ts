import type { SIGN_OFF_RETURNED } from '../../assessments/public';
import { findHolders } from '../../identity/public';
import type { NoticeDesk } from '../inbox/notice-desk';
import type { RosterFacts } from '../wording/roster-to-sign';
import { nearestHolders } from './nearest-holders';
import type { PayloadOf } from './payload-of';

const SIGNERS = { role: 'unit_hr', permission: 'assessment.sign-off' } as const;

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

const signOffsOf = (deadlineOf: string): string => `SELECT a.training_year AS year, o.unit_id AS unitId, u.name AS unitName, u.path AS unitPath, d.due_on AS dueOn, o.state, o.return_reason AS reason
  FROM annual_sign_off o JOIN annual_assessment a ON a.id = o.assessment_id JOIN org_unit u ON u.id = o.unit_id
  LEFT JOIN annual_deadline d ON d.assessment_id = a.id AND d.state = '${deadlineOf}' WHERE o.assessment_id = ?`;

/** Each unit that has not signed its part of the roster. */
export async function tellUnsigned(desk: NoticeDesk, assessmentId: number, { when, ...told }: Told & { readonly when: RosterFacts['when'] }): Promise<void> {
  const rows = await desk.database.query<SignOffRow>(`${signOffsOf('unit_review')} AND o.state <> 'signed'`, [assessmentId]);
  await tellUnits(desk, rows, when, told);
}

export async function tellReturnedSignOff(desk: NoticeDesk, { assessmentId, unitId, at }: PayloadOf<typeof SIGN_OFF_RETURNED>): Promise<void> {
  const rows = await desk.database.query<SignOffRow>(`${signOffsOf('unit_review')} AND o.unit_id = ?`, [assessmentId, unitId]);
  await tellUnits(desk, rows, 'begun', { toldKey: `sign-off:${assessmentId}:${unitId}:${at}`, at: new Date(at) });
}

async function tellUnits(desk: NoticeDesk, rows: readonly SignOffRow[], when: RosterFacts['when'], { toldKey, at }: Told): Promise<void> {
  const holders = await findHolders(desk.database, SIGNERS);
  const notices = rows.flatMap(({ year, unitId, unitName, unitPath, dueOn, state, reason }) =>
    nearestHolders(holders, { unitPath }).map((accountId) => ({ accountId, facts: { year, unitName, dueOn, when, reason: state === 'returned' ? reason : '' }, toldKey: `${toldKey}:${unitId}` })),
  );
  await desk.tell('roster_to_sign', notices, at);
}

/** The personnel of every unit on the roster, once each however many units they look after. */
export async function tellCollecting(desk: NoticeDesk, assessmentId: number, { near, toldKey, at }: Told & { readonly near: boolean }): Promise<void> {
  const rows = await desk.database.query<SignOffRow>(signOffsOf('collecting'), [assessmentId]);
  const holders = await findHolders(desk.database, SIGNERS);
  const accounts = new Set(rows.flatMap((row) => nearestHolders(holders, row)));
  const [{ year, dueOn } = { year: 0, dueOn: null }] = rows;
  await desk.tell('collecting_due', [...accounts].map((accountId) => ({ accountId, facts: { year, dueOn, near }, toldKey })), at);
}

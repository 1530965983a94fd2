import { trainingDayAt } from '#kernel';
import type { OBJECTION_DECIDED, OBJECTION_WAITS } from '../../assessments/public';
import { accountsOfPeople, findHolders } from '../../identity/public';
import type { NoticeDesk } from '../inbox/notice-desk';
import { nearestHolders } from './nearest-holders';
import type { PayloadOf } from './payload-of';

interface Waiting {
  readonly year: number;
  readonly personId: number;
  readonly unitPath: string;
  readonly managedBy: string | null;
  readonly proposedBy: number | null;
}

/** Those who look into it, then those who decide it, once a day for each step; nobody of their own, nor of what they proposed themselves. */
export async function tellObjectionDeciders(desk: NoticeDesk, { objectionId, state, at }: PayloadOf<typeof OBJECTION_WAITS>): Promise<void> {
  const [objection] = await desk.database.query<Waiting>(
    `SELECT a.training_year AS year, o.person_id AS personId, u.path AS unitPath, r.managed_by AS managedBy, IF(o.state = 'proposed', o.proposed_by, NULL) AS proposedBy
       FROM annual_objection o JOIN annual_assessment a ON a.id = o.assessment_id JOIN annual_roster_person r ON r.assessment_id = a.id AND r.person_id = o.person_id JOIN org_unit u ON u.id = r.unit_id
      WHERE o.id = ? AND o.state = ?`,
    [objectionId, state],
  );
  if (!objection || (state !== 'raised' && state !== 'proposed')) return;
  const { year, personId, proposedBy } = objection;
  const own = await accountsOfPeople(desk.database, [proposedBy], personId);
  const holders = (await findHolders(desk.database, { permission: 'objections.decide' })).filter(({ accountId }) => !own.has(accountId));
  const toldKey = `objections:${year}:${state}:${trainingDayAt(new Date(at))}`;
  await desk.tell('objections_waiting', nearestHolders(holders, objection).map((accountId) => ({ accountId, facts: { year, step: state }, toldKey })), new Date(at));
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

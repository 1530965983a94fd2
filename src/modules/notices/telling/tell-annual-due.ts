import type { ANNUAL_STEP_DUE } from '../../assessments/public';
import { findHolders } from '../../identity/public';
import type { NoticeDesk } from '../inbox/notice-desk';
import { nearestHolders } from './nearest-holders';
import type { PayloadOf } from './payload-of';
import { tellCollecting, tellUnsigned } from './tell-sign-offs';

type Due = PayloadOf<typeof ANNUAL_STEP_DUE>;

interface Annual {
  readonly id: number;
  readonly year: number;
  readonly unitPath: string;
  readonly runId: number | null;
  readonly publishedRunId: number | null;
}

interface Telling {
  readonly toldKey: string;
  readonly at: Date;
}

/** Whoever has to act on the step, before its last day and when that has passed; of a step that was ended meanwhile nobody. */
export async function tellAnnualDue(desk: NoticeDesk, due: Due): Promise<void> {
  const { assessmentId, state, dueOn, passed } = due;
  const [annual] = await desk.database.query<Annual>(
    'SELECT id, training_year AS year, unit_path AS unitPath, run_id AS runId, published_run_id AS publishedRunId FROM annual_assessment WHERE id = ? AND state = ?',
    [assessmentId, state],
  );
  if (!annual) return;
  const telling = { toldKey: `annual-due:${assessmentId}:${state}:${dueOn}${passed ? ':passed' : ''}`, at: new Date(due.at) };
  if (state === 'unit_review') await tellUnsigned(desk, assessmentId, { when: passed ? 'passed' : 'near', ...telling });
  if (state === 'collecting' && !passed) await tellLateCollectors(desk, annual, due, telling);
  if (state === 'publicity' && !passed) await tellUnmetPublished(desk, annual, due, telling);
  if (await leadsHaveToAct(desk, annual, due)) await tellLeads(desk, annual, due, telling);
}

/** The units that declare and review, and people who have not met what is required as counted today. */
async function tellLateCollectors(desk: NoticeDesk, { id, year }: Annual, { dueOn }: Due, telling: Telling): Promise<void> {
  await tellCollecting(desk, id, { near: true, ...telling });
  const people = await desk.database.query<{ personId: number }>(
    `SELECT r.person_id AS personId FROM annual_roster_person r LEFT JOIN standing s ON s.training_year = ? AND s.person_id = r.person_id
      WHERE r.assessment_id = ? AND IFNULL(s.attainment, 'pending') IN ('not_met', 'pending')`,
    [year, id],
  );
  await desk.tell('credits_due', people.map(({ personId }) => ({ personId, facts: { year, dueOn }, toldKey: telling.toldKey })), telling.at);
}

/** Those who met the requirement were told of the publicity when it began. */
async function tellUnmetPublished(desk: NoticeDesk, { id, year, publishedRunId }: Annual, { dueOn }: Due, { toldKey, at }: Telling): Promise<void> {
  const people = await desk.database.query<{ personId: number }>(
    `SELECT r.person_id AS personId FROM annual_roster_person r JOIN assessment_result s ON s.run_id = ? AND s.person_id = r.person_id
      WHERE r.assessment_id = ? AND s.attainment = 'not_met'
        AND NOT EXISTS (SELECT 1 FROM annual_objection o WHERE o.assessment_id = r.assessment_id AND o.person_id = r.person_id AND o.run_id = s.run_id)`,
    [publishedRunId ?? 0, id],
  );
  const facts = { year, step: 'closing' as const, until: dueOn, documentNo: '' };
  await desk.tell('annual_result', people.map(({ personId }) => ({ personId, facts, toldKey })), at);
}

/** Before its last day a unit's signature or an objection is not theirs; of a sealed year, while advice is left that nobody decided. */
async function leadsHaveToAct({ database }: NoticeDesk, { id, runId }: Annual, { state, passed }: Due): Promise<boolean> {
  if (state === 'unit_review' || state === 'publicity') return passed;
  if (state !== 'sealed') return true;
  const [undecided] = await database.query(
    `SELECT 1 FROM assessment_result s WHERE s.run_id = ? AND s.flags <> ''
        AND CHAR_LENGTH(s.flags) - CHAR_LENGTH(REPLACE(s.flags, ',', '')) - 1 > (SELECT COUNT(DISTINCT d.flag) FROM annual_advice d WHERE d.assessment_id = ? AND d.person_id = s.person_id AND LOCATE(CONCAT(',', d.flag, ','), s.flags) > 0) LIMIT 1`,
    [runId ?? 0, id],
  );
  return undecided !== undefined;
}

async function tellLeads(desk: NoticeDesk, annual: Annual, { state, dueOn, passed }: Due, { toldKey, at }: Telling): Promise<void> {
  const holders = await findHolders(desk.database, { permission: 'assessment.manage' });
  const facts = { year: annual.year, step: state, dueOn, passed };
  await desk.tell('annual_due', nearestHolders(holders, annual).map((accountId) => ({ accountId, facts, toldKey })), at);
}

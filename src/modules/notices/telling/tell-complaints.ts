import { trainingDayAt } from '#kernel';
import { accountsOfPeople, findHolders } from '../../identity/public';
import type { COMPLAINT_ASKED, COMPLAINT_FILED, COMPLAINT_MOVED } from '../../reporting/public';
import type { NoticeDesk } from '../inbox/notice-desk';
import type { PayloadOf } from './payload-of';

/** Those who answer, once a day however many come; nobody is told of their own, nor of what was answered meanwhile. */
export async function tellAnswerers(desk: NoticeDesk, { complaintId, at }: PayloadOf<typeof COMPLAINT_FILED>, toldOtherwise: ReadonlySet<number> = new Set()): Promise<void> {
  const [complaint] = await desk.database.query<{ filedBy: number }>("SELECT filed_by AS filedBy FROM complaint WHERE id = ? AND state = 'open'", [complaintId]);
  if (!complaint) return;
  const day = trainingDayAt(new Date(at));
  const own = await accountsOfPeople(desk.database, [complaint.filedBy]);
  const holders = (await findHolders(desk.database, { permission: 'complaints.answer' })).filter(({ accountId }) => !own.has(accountId) && !toldOtherwise.has(accountId));
  await desk.tell('complaints_waiting', holders.map(({ accountId }) => ({ accountId, facts: { day }, toldKey: `complaints:${day}` })), new Date(at));
}

/** Whoever answered it before, what is asked; the others once a day that something waits. Of what was answered or closed meanwhile nobody. */
export async function tellAskedAgain(desk: NoticeDesk, { complaintId, at }: PayloadOf<typeof COMPLAINT_ASKED>): Promise<void> {
  const [asked] = await desk.database.query<{ body: string }>(
    "SELECT s.body FROM complaint c JOIN complaint_step s ON s.complaint_id = c.id AND s.to_state = 'open' AND s.at = ? WHERE c.id = ? AND c.state = 'open' LIMIT 1",
    [new Date(at), complaintId],
  );
  if (!asked) return;
  const answered = await desk.database.query<{ accountId: number }>("SELECT DISTINCT account_id AS accountId FROM complaint_step WHERE complaint_id = ? AND to_state = 'answered'", [complaintId]);
  const answerers = new Set(answered.map(({ accountId }) => accountId));
  const holders = (await findHolders(desk.database, { permission: 'complaints.answer' })).filter(({ accountId }) => answerers.has(accountId));
  const toldKey = `complaint-asked:${complaintId}:${at}`;
  await desk.tell('complaint_asked_again', holders.map(({ accountId }) => ({ accountId, facts: { complaintId, body: asked.body }, toldKey })), new Date(at));
  await tellAnswerers(desk, { complaintId, at }, answerers);
}

/** Whoever handed it in. */
export async function tellComplainer(desk: NoticeDesk, { complaintId, to, at }: PayloadOf<typeof COMPLAINT_MOVED>): Promise<void> {
  const [step] = await desk.database.query<{ accountId: number; body: string }>(
    'SELECT c.filed_by AS accountId, s.body FROM complaint c JOIN complaint_step s ON s.complaint_id = c.id AND s.to_state = ? AND s.at = ? WHERE c.id = ? LIMIT 1',
    [to, new Date(at), complaintId],
  );
  if (step) await desk.tell('complaint_answered', [{ accountId: step.accountId, facts: { complaintId, to, body: step.body }, toldKey: `complaint:${complaintId}:${to}:${at}` }], new Date(at));
}

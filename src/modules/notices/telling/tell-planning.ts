import { findHolders, type Holder } from '../../identity/public';
import type { PLANNING_MOVED } from '../../classes/public';
import type { NoticeDesk } from '../inbox/notice-desk';
import { nearestHolders } from './nearest-holders';
import type { PayloadOf } from './payload-of';

type Planned = PayloadOf<typeof PLANNING_MOVED>;

const TABLES = { plan: 'training_plan', class: 'training_class' } as const;

/** A plan, or a class beside any plan: handed in, the organisation department; decided, the school that handed it in. */
export async function tellPlanning(desk: NoticeDesk, planned: Planned): Promise<void> {
  const { of, id, to, at } = planned;
  const [found] = await desk.database.query<{ title: string; hostUnitPath: string }>(`SELECT title, host_unit_path AS hostUnitPath FROM ${TABLES[of]} WHERE id = ?`, [id]);
  if (!found) return;
  const { title, hostUnitPath } = found;
  const toldKey = `planning:${of}:${id}:${to}:${at}`;
  const accountsOf = (holders: readonly Holder[]): number[] => nearestHolders(holders, { unitPath: hostUnitPath });
  if (to === 'submitted') {
    const approvers = await findHolders(desk.database, { role: 'organisation_department', permission: 'classes.approve' });
    await desk.tell('plan_waiting', accountsOf(approvers).map((accountId) => ({ accountId, facts: { of, id, title }, toldKey })), new Date(at));
    return;
  }
  const facts = { of, id, title, approved: to === 'approved', reason: await readReason(desk, planned) };
  const hosts = await findHolders(desk.database, { role: 'school_admin', permission: 'classes.manage' });
  await desk.tell('plan_decided', accountsOf(hosts).map((accountId) => ({ accountId, facts, toldKey })), new Date(at));
}

async function readReason(desk: NoticeDesk, { of, id, to, at }: Planned): Promise<string> {
  const [table, column] = of === 'plan' ? ['plan_event', 'plan_id'] : ['class_event', 'class_id'];
  const [step] = await desk.database.query<{ reason: string }>(`SELECT reason FROM ${table} WHERE ${column} = ? AND to_state = ? AND at = ? LIMIT 1`, [id, to, new Date(at)]);
  return step?.reason ?? '';
}

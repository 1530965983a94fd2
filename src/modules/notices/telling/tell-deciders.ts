import { trainingDayAt } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { managedByNow } from '../../organizations/public';
import { findHolders, type Holder } from '../../identity/public';
import type { ENROLMENTS_MOVED } from '../../classes/public';
import type { NoticeDesk } from '../inbox/notice-desk';
import type { ApprovalStep } from '../wording/staff-facts';
import { classFactsOf } from './class-facts-of';
import { nearestHolders, type LookedAfter } from './nearest-holders';
import type { PayloadOf } from './payload-of';

const STEPS: readonly ApprovalStep[] = ['pending_unit', 'pending_organisation'];

export interface PendingEnrolment extends LookedAfter {
  readonly id: number;
  readonly step: ApprovalStep;
}

/** Whoever decides on applications that came in and are still open: once a day for each class, however many come. */
export async function tellDeciders(desk: NoticeDesk, { classId, at, moves }: PayloadOf<typeof ENROLMENTS_MOVED>): Promise<void> {
  const ids = moves.flatMap(({ enrolmentId, to }) => (to === 'pending_unit' || to === 'pending_organisation' ? [enrolmentId] : []));
  if (ids.length === 0) return;
  const pending = await readPending(desk.database, classId, ids);
  const facts = { ...(await classFactsOf(desk.database, classId)), decideBy: await readDecideBy(desk.database, classId) };
  for (const { step, accounts } of await decidersOf(desk.database, pending)) {
    const toldKey = `to-decide:${step}:${classId}:${trainingDayAt(new Date(at))}`;
    await desk.tell('enrolments_waiting', [...accounts.keys()].map((accountId) => ({ accountId, facts: { ...facts, step }, toldKey })), new Date(at));
  }
}

/** Enrolments of a class that wait for a decision: all, or those of these that still do. */
export async function readPending(database: Database, classId: number, ids?: readonly number[]): Promise<PendingEnrolment[]> {
  const [those, parameters] = ids === undefined ? ['', []] : [' AND e.id IN (?)', [[...ids]]];
  return database.query<PendingEnrolment>(
    `SELECT e.id, e.state AS step, u.path AS unitPath, ${managedByNow('e.person_id')} AS managedBy FROM enrolment e JOIN org_unit u ON u.id = e.unit_id
      WHERE e.class_id = ? AND e.state IN (?)${those}`,
    [classId, [...STEPS], ...parameters],
  );
}

/** For each step the accounts that are to decide, with how many of these. */
export async function decidersOf(database: Database, pending: readonly PendingEnrolment[]): Promise<{ readonly step: ApprovalStep; readonly accounts: ReadonlyMap<number, number> }[]> {
  const found: { step: ApprovalStep; accounts: ReadonlyMap<number, number> }[] = [];
  for (const step of STEPS) {
    const ofStep = pending.filter((enrolment) => enrolment.step === step);
    if (ofStep.length === 0) continue;
    const role = step === 'pending_unit' ? 'unit_hr' : 'organisation_department';
    found.push({ step, accounts: countByHolder(await findHolders(database, { role, permission: 'enrolments.decide' }), ofStep) });
  }
  return found;
}

function countByHolder(holders: readonly Holder[], pending: readonly PendingEnrolment[]): ReadonlyMap<number, number> {
  const accounts = new Map<number, number>();
  for (const target of pending) for (const accountId of nearestHolders(holders, target)) accounts.set(accountId, (accounts.get(accountId) ?? 0) + 1);
  return accounts;
}

async function readDecideBy(database: Database, classId: number): Promise<string | null> {
  const [row] = await database.query<{ decideBy: Date | null }>('SELECT decide_by AS decideBy FROM training_class WHERE id = ?', [classId]);
  return row?.decideBy?.toISOString() ?? null;
}

import { trainingDayAt } from '#kernel';
import type { FILING_MOVED } from '../../credit-registration/public';
import { accountsOfPeople, findHolders } from '../../identity/public';
import { managedByNow } from '../../organizations/public';
import type { NoticeDesk } from '../inbox/notice-desk';
import { nearestHolders, type LookedAfter } from './nearest-holders';
import type { PayloadOf } from './payload-of';

type Moved = PayloadOf<typeof FILING_MOVED>;

interface Filing {
  /** Null of a filing for the people of a unit. */
  readonly personId: number | null;
  readonly unitPath: string;
  readonly managedBy: string | null;
  readonly title: string;
  readonly state: string;
  readonly filedBy: number | null;
  readonly reason: string;
}

/** Handed in, those who decide it; decided, whoever it is of. */
export async function tellFiling(desk: NoticeDesk, moved: Moved): Promise<void> {
  const [filing] = await desk.database.query<Filing>(
    `SELECT f.person_id AS personId, u.path AS unitPath, ${managedByNow('f.person_id')} AS managedBy, f.title, f.state, f.filed_by AS filedBy, f.decision_reason AS reason
       FROM activity_filing f JOIN org_unit u ON u.id = f.unit_id WHERE f.id = ?`,
    [moved.filingId],
  );
  if (!filing || filing.state !== moved.to) return;
  if (moved.to === 'submitted') await tellReviewers(desk, moved, filing);
  if (moved.to === 'approved' || moved.to === 'refused') await tellOwner(desk, { ...moved, to: moved.to }, filing);
}

/** Once a day, however many come; nobody of what they filed themselves. */
async function tellReviewers(desk: NoticeDesk, { at }: Moved, { personId, filedBy, ...filing }: Filing): Promise<void> {
  const own = await accountsOfPeople(desk.database, [filedBy], personId);
  const holders = (await findHolders(desk.database, { permission: 'claims.review-upper' })).filter(({ accountId }) => !own.has(accountId));
  const target: LookedAfter = { unitPath: filing.unitPath, ...(personId === null ? {} : { managedBy: filing.managedBy }) };
  const day = trainingDayAt(new Date(at));
  await desk.tell('filings_waiting', nearestHolders(holders, target).map((accountId) => ({ accountId, facts: { day }, toldKey: `filings:${day}` })), new Date(at));
}

async function tellOwner(desk: NoticeDesk, { filingId, to, at }: Moved & { readonly to: 'approved' | 'refused' }, { personId, title, filedBy, reason }: Filing): Promise<void> {
  const told = { facts: { title, to, reason }, toldKey: `filing:${filingId}:${to}` };
  if (personId !== null) await desk.tell('filing_decided', [{ personId, ...told }], new Date(at));
  else if (filedBy !== null) await desk.tell('unit_filing_decided', [{ accountId: filedBy, ...told }], new Date(at));
}

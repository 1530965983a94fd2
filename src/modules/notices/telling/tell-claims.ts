import { trainingDayAt } from '#kernel';
import type { CLAIM_MOVED } from '../../credit-registration/public';
import { findHolders } from '../../identity/public';
import { lastPosting } from '../../organizations/public';
import type { NoticeDesk } from '../inbox/notice-desk';
import { isClaimOutcome } from '../wording/claim-decided';
import { nearestHolders } from './nearest-holders';
import type { PayloadOf } from './payload-of';

type Moved = PayloadOf<typeof CLAIM_MOVED>;

interface Claim {
  readonly personId: number;
  readonly title: string;
  readonly state: string;
  readonly unitPath: string;
  readonly managedBy: string | null;
  readonly batchNo: number | null;
  readonly declaredBy: number | null;
  readonly passedUpBy: number | null;
}

/** Handed in or passed up, whoever reviews it next; decided, whoever it is about, or the unit that has to put it right. */
export async function tellClaim(desk: NoticeDesk, moved: Moved): Promise<void> {
  const [claim] = await desk.database.query<Claim>(
    `SELECT c.person_id AS personId, c.title, c.state, IFNULL(u.path, '') AS unitPath, g.managed_by AS managedBy, c.batch_no AS batchNo, c.declared_by AS declaredBy, c.passed_up_by AS passedUpBy
       FROM credit_claim c ${lastPosting('g', 'c.person_id')} LEFT JOIN org_unit u ON u.id = g.unit_id WHERE c.id = ? LIMIT 1`,
    [moved.claimId],
  );
  if (!claim) return;
  await tellReviewers(desk, moved, claim);
  await tellOutcome(desk, moved, claim);
}

/** Once a day for each step, however many claims come; of one that was decided or given back meanwhile nobody is told. */
async function tellReviewers(desk: NoticeDesk, { to, at }: Moved, { state, declaredBy, passedUpBy, ...person }: Claim): Promise<void> {
  if (state !== to || (to !== 'submitted' && to !== 'passed_up')) return;
  const holders = await findHolders(desk.database, { permission: to === 'submitted' ? 'claims.review' : 'claims.review-upper' });
  const others = holders.filter(({ accountId }) => accountId !== declaredBy && accountId !== passedUpBy);
  const toldKey = `claims:${to}:${trainingDayAt(new Date(at))}`;
  await desk.tell('claims_waiting', nearestHolders(others, person).map((accountId) => ({ accountId, facts: { step: to }, toldKey })), new Date(at));
}

async function tellOutcome(desk: NoticeDesk, { claimId, from, to, at }: Moved, { personId, title, batchNo, declaredBy }: Claim): Promise<void> {
  if (!isClaimOutcome(to) || (to === 'passed_up' && from !== 'submitted')) return;
  const [step] = await desk.database.query<{ reason: string }>('SELECT reason FROM claim_event WHERE claim_id = ? AND to_state = ? AND at = ? LIMIT 1', [claimId, to, new Date(at)]);
  const facts = { claimId, title, to, reason: step?.reason ?? '' };
  const toldKey = `claim:${claimId}:${to}:${at}`;
  if (to === 'returned' && batchNo !== null && declaredBy !== null) await desk.tell('batch_returned', [{ accountId: declaredBy, facts: { ...facts, batchNo }, toldKey }], new Date(at));
  else await desk.tell('claim_decided', [{ personId, facts, toldKey }], new Date(at));
}

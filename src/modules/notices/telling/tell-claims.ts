import { trainingDayAt } from '#kernel';
import type { CLAIM_MOVED } from '../../credit-registration/public';
import { accountsOfPeople, findHolders } from '../../identity/public';
import { lastPosting } from '../../organizations/public';
import type { NoticeDesk } from '../inbox/notice-desk';
import { isClaimOutcome, type ClaimOutcome } from '../wording/claim-decided';
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
  const own = await accountsOfPeople(desk.database, [declaredBy, passedUpBy], person.personId);
  const others = holders.filter(({ accountId }) => !own.has(accountId));
  const toldKey = `claims:${to}:${trainingDayAt(new Date(at))}`;
  await desk.tell('claims_waiting', nearestHolders(others, person).map((accountId) => ({ accountId, facts: { step: to }, toldKey })), new Date(at));
}

const MOST_NAMED = 3;

interface Step {
  readonly reason: string;
  readonly accountId: number | null;
  /** When the act began that decided on several. */
  readonly actAt: Date | null;
}

/**
 * Of an act that decided on several, each is told once of all that concern them: the first of its jobs tells, and each that comes after it
 * finds more of them decided, until the last has found all.
 */
async function tellOutcome(desk: NoticeDesk, { claimId, from, to, at }: Moved, claim: Claim): Promise<void> {
  if (!isClaimOutcome(to) || (to === 'passed_up' && from !== 'submitted')) return;
  const [step] = await desk.database.query<Step>('SELECT reason, account_id AS accountId, act_at AS actAt FROM claim_event WHERE claim_id = ? AND to_state = ? AND at = ? LIMIT 1', [claimId, to, new Date(at)]);
  const { personId, title, batchNo, declaredBy } = claim;
  const toUnit = to === 'returned' && batchNo !== null && declaredBy !== null;
  const decided = step && (await readAct(desk, to, step, toUnit ? { batchNo, declaredBy } : { personId }));
  const act = decided && { count: decided.length, titles: decided.slice(0, MOST_NAMED) };
  const toldKey = act ? `claims:${to}:${step.actAt?.toISOString() ?? ''}:${step.accountId}${toUnit ? `:${batchNo}` : ''}` : `claim:${claimId}:${to}:${at}`;
  const facts = { claimId, title, to, reason: step?.reason ?? '', ...act };
  if (toUnit) await desk.tell('batch_returned', [{ accountId: declaredBy, facts: { ...facts, batchNo }, toldKey }], new Date(at), { counts: true });
  else await desk.tell('claim_decided', [{ personId, facts, toldKey }], new Date(at), { counts: true });
}

type Addressed = { readonly personId: number } | { readonly batchNo: number; readonly declaredBy: number };

/** The titles of what the act has decided alike so far about a person, or about a batch of whoever declared it. @returns undefined of a decision on one alone */
async function readAct(desk: NoticeDesk, to: ClaimOutcome, { accountId, actAt }: Step, addressed: Addressed): Promise<string[] | undefined> {
  if (actAt === null || accountId === null) return undefined;
  const [where, parameters] =
    'personId' in addressed
      ? ["c.person_id = ? AND (e.to_state <> 'returned' OR c.batch_no IS NULL OR c.declared_by IS NULL)", [addressed.personId]]
      : ['c.batch_no = ? AND c.declared_by = ?', [addressed.batchNo, addressed.declaredBy]];
  const rows = await desk.database.query<{ title: string }>(
    `SELECT c.title FROM credit_claim c JOIN claim_event e ON e.claim_id = c.id WHERE ${where} AND e.to_state = ? AND e.account_id = ? AND e.act_at = ? ORDER BY c.id`,
    [...parameters, to, accountId, actAt],
  );
  return rows.map(({ title }) => title);
}

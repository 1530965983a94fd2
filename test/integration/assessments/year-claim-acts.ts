import { approveDecision, draftClaim, proposeDecision, withdrawClaim, type DecisionContent, type ReviewDecision } from '../../../src/modules/credit-registration/public';
import { findClaim } from '../../../src/modules/credit-registration/claims/find-claim';
import { proposeRevocation } from '../../../src/modules/credit-registration/decisions/propose-decision';
import type { Principal } from '../../../src/modules/identity/public';
import { YEAR } from './province';
import { ACTORS } from './year-city';
import type { BucketOrNone, ModelDecision, ModelPerson, Requirement } from './year-model';
import { count, nextNumber, onceOf, takeClaim, takePerson, type ModelClaim, type YearWalk } from './year-walk';

export async function declare(walk: YearWalk): Promise<void> {
  const { city, claims, dice } = walk;
  const person = takePerson(walk, ({ service }) => service.state !== 'gone');
  if (!person) return;
  const quantity = 50 * (1 + dice.roll(10));
  const content = {
    trainingYear: YEAR, category: 'teaching', unit: 'class_hour', quantityHundredths: quantity, startsOn: '2026-02-10', endsOn: '2026-02-10', title: `授课${nextNumber(walk)}`,
    organiser: '市委党校', facts: {}, note: '', lateReason: '', filingId: null,
  };
  const claimId = await city.desk.write(city.trainee, (tx, actor, at) => draftClaim(tx, { personId: person.id, content }, actor, at));
  const { revision } = await findClaim(city.province.database, claimId);
  await city.desk.submit(city.trainee, [{ claimId, revision }]);
  claims.push({ claimId, person, quantity, state: 'submitted' });
}

/** Approved by two at once, passed up to the other reviewer, refused, or withdrawn by whoever declared it. */
export async function review(walk: YearWalk): Promise<void> {
  const { city, dice } = walk;
  const claim = takeClaim(walk, ['submitted', 'passed_up']);
  if (!claim) return;
  const what = dice.pick(['approve', 'approve', 'approve', claim.state === 'submitted' ? 'pass_up' : 'approve', 'refuse', 'withdraw'] as const);
  if (what === 'withdraw') await city.desk.write(city.trainee, (tx, actor, at) => withdrawClaim(tx, claim.claimId, '重复', actor, at));
  else await decideClaim(walk, claim, what, claim.state === 'passed_up' ? [city.second] : [city.first, city.second].slice(dice.roll(2)));
  claim.state = what === 'approve' ? 'approved' : what === 'pass_up' ? 'passed_up' : 'over';
  if (what === 'approve') claim.person.facts.set(`claim ${claim.claimId}`, { category: 'teaching', quantity: claim.quantity, ruledOut: false });
  count(walk, `claim: ${what}`);
}

async function decideClaim({ city }: YearWalk, { claimId, state }: ModelClaim, decision: ReviewDecision, by: readonly Principal[]): Promise<void> {
  const reviewers = decision === 'pass_up' && state === 'submitted' ? [city.first] : by;
  const { revision } = await findClaim(city.province.database, claimId);
  await onceOf(reviewers.map((principal) => () => city.desk.review(principal, { claimId, revision, decision, reason: '经核实' })), ['CLAIM_STATE_WRONG', 'CLAIM_CHANGED']);
}

export async function revoke(walk: YearWalk): Promise<void> {
  const { city } = walk;
  const claim = takeClaim(walk, ['approved']);
  if (!claim) return;
  await onceOf([city.first, city.second].map((principal) => () => city.desk.revoke(principal, claim.claimId, '与培训班重复')), ['CLAIM_STATE_WRONG']);
  claim.state = 'over';
  claim.person.facts.delete(`claim ${claim.claimId}`);
  count(walk, 'claim: revoke');
}

/** One of a kind about a requirement at a time: which of two would hold is another test's matter. */
export async function agree(walk: YearWalk): Promise<void> {
  const { city, dice } = walk;
  const person = takePerson(walk, ({ service }) => service.state !== 'gone');
  if (!person) return;
  const decision = drawDecision(walk, person);
  const event = decision.kind === 'fact_excluded' ? [...person.facts].find(([, fact]) => fact === decision.fact)?.[0] : undefined;
  // An entry is spoken of by one decision at a time, also while it is only proposed.
  const stays = dice.roll(8) === 0 && decision.kind !== 'fact_excluded';
  const decisionId = await propose(walk, person, await contentOf(walk, person, decision, event));
  count(walk, stays ? 'only proposed' : decision.kind);
  if (stays) return;
  const { database, kinds } = city.province;
  await onceOf([1, 2].map(() => () => approveDecision(database, kinds, { decisionId, note: '同意' }, ACTORS.second, city.clock.now())), ['DECISION_STATE_WRONG']);
  person.decisions.set(decisionId, decision);
  if (decision.kind === 'fact_excluded') decision.fact.ruledOut = true;
}

export async function propose(walk: YearWalk, { id: personId }: ModelPerson, content: DecisionContent): Promise<number> {
  const { city } = walk;
  const { policy } = await city.province.policies.inForce(YEAR);
  const proposed = { personId, year: YEAR, content, reason: '经研究', documentNo: `组干〔2026〕${nextNumber(walk)}号` };
  return city.province.database.transaction((tx) => proposeDecision(tx, proposed, policy, ACTORS.first, city.clock.now()));
}

function drawDecision({ dice }: YearWalk, { decisions, facts, imported }: ModelPerson): ModelDecision {
  const bucket = dice.pick<BucketOrNone>(['required', 'elective', undefined]);
  const requirement = dice.pick<Requirement>(['total_min', 'required_min']);
  const amountHundredths = 25 * (1 + dice.roll(40));
  const standing = [...imported.keys()].flatMap((event) => facts.get(event) ?? []).filter(({ ruledOut }) => !ruledOut);
  const booked = { kind: dice.pick(['penalty', 'opening_balance'] as const), bucket, amountHundredths };
  const ofFact: ModelDecision = standing.length > 0 ? { kind: 'fact_excluded', fact: dice.pick(standing) } : booked;
  if ([...decisions.values()].some(({ kind }) => ['exemption', 'reduction', 'override', 'excluded'].includes(kind))) return dice.pick([booked, ofFact]);
  return dice.pick<ModelDecision>([
    booked, ofFact, { kind: 'excluded' }, { kind: 'exemption', requirement: dice.pick<Requirement | undefined>(['total_min', 'required_min', undefined]) },
    { kind: 'reduction', requirement, amountHundredths }, { kind: 'override', requirement, amountHundredths: amountHundredths * 5 },
  ]);
}

async function contentOf({ city }: YearWalk, { id }: ModelPerson, decision: ModelDecision, event = ''): Promise<DecisionContent> {
  if (decision.kind === 'fact_excluded') return { kind: 'fact_excluded', entryNo: await city.entryOf(id, event) };
  return Object.fromEntries(Object.entries(decision).filter(([, value]) => value !== undefined)) as unknown as DecisionContent;
}

export async function revokeAgreed(walk: YearWalk): Promise<void> {
  const { city, dice } = walk;
  const person = takePerson(walk, ({ decisions }) => decisions.size > 0);
  if (!person) return;
  const [decisionId, decision] = dice.pick([...person.decisions]);
  const { database, kinds } = city.province;
  const paper = { reason: '依据有误', documentNo: '组干〔2026〕13号' };
  const revocation = await database.transaction((tx) => proposeRevocation(tx, decisionId, paper, ACTORS.second, city.clock.now()));
  await approveDecision(database, kinds, { decisionId: revocation, note: '同意' }, ACTORS.first, city.clock.now());
  person.decisions.delete(decisionId);
  if (decision.kind === 'fact_excluded') decision.fact.ruledOut = false;
  count(walk, 'decision taken back');
}

import { addDays, DomainError } from '#kernel';
import { confirmYear } from '../../../src/modules/assessments/annual/seal/confirm-year';
import { reopenAnnual, sealAnnual } from '../../../src/modules/assessments/annual/seal/seal-annual';
import { endPublicity } from '../../../src/modules/assessments/annual/publicity/publish-year';
import { beginCounting, beginReview, openYear, publishYear } from '../../../src/modules/assessments/public';
import { reverseEntry } from '../../../src/modules/credit-ledger/public';
import { findClaim } from '../../../src/modules/credit-registration/claims/find-claim';
import { approveDecision } from '../../../src/modules/credit-registration/public';
import type { Actor } from '../../../src/modules/identity/public';
import { recordMove } from '../../../src/modules/organizations/public';
import type { Transaction } from '../../../src/platform/database/database';
import { computeShards } from './compute-shards';
import { WHOLE, YEAR } from './province';
import { closeSomeClass, importRecords, reopenSomeClass } from './year-acts';
import { ACTORS } from './year-city';
import { agree, declare, propose, revoke } from './year-claim-acts';
import type { ModelPerson } from './year-model';
import { takePerson, type ModelClaim, type YearWalk } from './year-walk';

const PENALTY = { kind: 'penalty', bucket: 'required', amountHundredths: 725 } as const;

/** Begun before the seal. */
interface Waiting {
  readonly person: ModelPerson;
  readonly decisionId: number;
  readonly claim: ModelClaim;
}

export async function leaveWaiting(walk: YearWalk): Promise<Waiting> {
  walk.taken.clear();
  const person = takePerson(walk, ({ service, imported, facts }) => service.state === 'in_service' && [...imported.keys()].some((event) => facts.has(event)));
  if (!person) throw new Error('nobody is left');
  const decisionId = await propose(walk, person, PENALTY);
  await declare(walk);
  return { person, decisionId, claim: walk.claims.at(-1) as ModelClaim };
}

/** From the opening of the year to its seal. @returns the run that was sealed */
export async function sealed({ city, dice }: YearWalk): Promise<number> {
  const { database, policies, home } = city.province;
  const within = <Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> => database.transaction(work);
  const by = (actor: Actor) => ({ policies, actor, at: city.clock.now() });
  const policy = await policies.inForce(YEAR);
  await within((tx) => openYear(tx, { year: YEAR, unit: WHOLE, policy, deadlines: [] }, ACTORS.first, city.clock));
  await city.doAllJobs(dice);
  await within((tx) => beginReview(tx, YEAR, ACTORS.first, city.clock.now()));
  await home.owner.query("UPDATE annual_sign_off SET state = 'signed', signed_by_name = '单位人事'");
  const runId = await within((tx) => beginCounting(tx, YEAR, '', { policies, actor: ACTORS.first, clock: city.clock }));
  const runDigest = await computeShards(city.province, { runId });
  const from = city.today;
  const period = { from, until: from, objectionsUntil: from, audience: 'unit', showsNames: true, showsVerdicts: false } as const;
  await within((tx) => publishYear(tx, YEAR, period, by(ACTORS.first)));
  city.clock.moveTo(addDays(from, 1));
  await within((tx) => endPublicity(tx, YEAR, ACTORS.system, city.clock.now()));
  await within((tx) => confirmYear(tx, YEAR, { documentNo: '组干〔2026〕31号', note: '' }, by(ACTORS.first)));
  await within((tx) => sealAnnual(tx, YEAR, { documentNo: '组干〔2026〕32号', runDigest }, by(ACTORS.second)));
  await city.doAllJobs(dice);
  return runId;
}

/** @returns what each was answered; classes go on closing and opening, and people move, as if nothing were sealed */
export async function tryEverything(walk: YearWalk, { person, decisionId, claim }: Waiting): Promise<Readonly<Record<string, string>>> {
  const { city } = walk;
  const { database, kinds } = city.province;
  walk.taken.clear();
  const event = [...person.imported.keys()].find((one) => person.facts.has(one)) ?? '';
  const entryNo = await city.entryOf(person.id, event);
  const tries: Readonly<Record<string, () => Promise<unknown>>> = {
    'an import': () => importRecords(walk),
    'a reversal': () => database.transaction((tx) => reverseEntry(tx, kinds, { trainingYear: YEAR, personId: person.id, entryNo }, { reason: '重复登记', author: { accountId: 7, at: city.clock.now() } })),
    'a claim': () => approveClaim(walk, claim),
    'a revocation': () => revoke(walk),
    'a new decision': () => agree(walk),
    'a decision that was proposed': () => approveDecision(database, kinds, { decisionId, note: '同意' }, ACTORS.second, city.clock.now()),
  };
  const answers: Record<string, string> = {};
  for (const [what, attempt] of Object.entries(tries)) answers[what] = await attempt().then(() => 'done', codeOf);
  for (const act of [closeSomeClass, closeSomeClass, reopenSomeClass, reopenSomeClass]) await act(walk);
  const change = { unitId: person.service.unitId === 101 ? 102 : 101 };
  await database.transaction((tx) => recordMove(tx, { personId: person.id, kind: 'transfer', on: city.today, change, reason: '调动', documentNo: '' }, { actor: ACTORS.first, at: city.clock.now(), today: city.today }));
  return answers;
}

/** By a written order; then what waited is decided. */
export async function openAgain(walk: YearWalk, { person, decisionId, claim }: Waiting): Promise<void> {
  const { city, model } = walk;
  const { database, kinds } = city.province;
  await database.transaction((tx) => reopenAnnual(tx, YEAR, { documentNo: '组干〔2026〕33号', reason: '上级批复' }, ACTORS.first, city.clock.now()));
  model.sealed = false;
  for (const one of model.classes) model.settle(one);
  await approveDecision(database, kinds, { decisionId, note: '同意' }, ACTORS.second, city.clock.now());
  person.decisions.set(decisionId, PENALTY);
  await approveClaim(walk, claim);
  claim.person.facts.set(`claim ${claim.claimId}`, { category: 'teaching', quantity: claim.quantity, ruledOut: false });
}

async function approveClaim({ city }: YearWalk, { claimId }: ModelClaim): Promise<void> {
  const { revision } = await findClaim(city.province.database, claimId);
  await city.desk.review(city.first, { claimId, revision, decision: 'approve', reason: '' });
}

function codeOf(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  throw error;
}

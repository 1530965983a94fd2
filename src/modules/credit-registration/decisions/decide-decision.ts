import { createHash } from 'node:crypto';
import { DECISION_KIND_TERMS } from '#contracts';
import { trainingDayAt } from '#kernel';
import { FactKinds, postEntries, reverseEntry, type InternedKind } from '../../credit-ledger/public';
import type { Database, Transaction } from '../../../platform/database/database';
import { isSamePerson } from '../../identity/public';
import { type DecisionContent } from './decision-kinds';
import { decisionLine } from './decision-line';
import { decisionErrors } from './decisions.errors';
import { holdDecision, type DecisionHead } from './find-decision';
import { moveDecision } from './move-decision';
import type { Proposer } from './propose-decision';

/**
 * Somebody else than the proposer approves, and in the same transaction the ledger gets its line, or loses it by reversal.
 * @throws DomainError DECISION_NOT_FOUND, DECISION_STATE_WRONG, DECISION_NEEDS_SECOND_PERSON, DECISION_ABOUT_ONESELF
 */
export async function approveDecision(database: Database, kinds: FactKinds, { decisionId, note }: { readonly decisionId: number; readonly note: string }, by: Proposer, at: Date): Promise<void> {
  const kind = await kindOf(database, kinds, decisionId);
  await kinds.readAll(database);
  await database.transaction(async (tx) => {
    const decision = await holdDecision(tx, decisionId);
    await assertSecondPerson(tx, decision, by);
    await moveDecision(tx, decision, { to: 'approved', note }, by, at);
    if (decision.revokesId === null) await write(tx, decision, kind, by, at);
    else await takeBack(tx, kinds, decision, decision.revokesId, by, at);
  });
}

/** @throws DomainError DECISION_NOT_FOUND, DECISION_STATE_WRONG, DECISION_NEEDS_SECOND_PERSON, DECISION_ABOUT_ONESELF */
export async function refuseDecision(tx: Transaction, { decisionId, note }: { readonly decisionId: number; readonly note: string }, by: Proposer, at: Date): Promise<void> {
  const decision = await holdDecision(tx, decisionId);
  await assertSecondPerson(tx, decision, by);
  await moveDecision(tx, decision, { to: 'refused', note }, by, at);
}

/** By whoever proposed it. @throws DomainError DECISION_NOT_FOUND, DECISION_STATE_WRONG */
export async function withdrawDecision(tx: Transaction, decisionId: number, by: Proposer, at: Date): Promise<void> {
  const decision = await holdDecision(tx, decisionId);
  if (decision.proposedBy !== by.accountId) throw decisionErrors.notFound({ decisionId });
  await moveDecision(tx, decision, { to: 'withdrawn' }, by, at);
}

async function assertSecondPerson(tx: Transaction, { proposedBy, personId }: DecisionHead, by: Proposer): Promise<void> {
  if (await isSamePerson(tx, by.accountId, proposedBy)) throw decisionErrors.sameAuthor();
  if (personId === by.personId) throw decisionErrors.oneself();
}

/** What it says never changes, so it may be read before the transaction. */
async function kindOf(database: Database, kinds: FactKinds, decisionId: number): Promise<InternedKind> {
  const [row] = await database.query<{ content: string }>('SELECT content FROM year_decision WHERE id = ?', [decisionId]);
  if (!row) throw decisionErrors.notFound({ decisionId });
  return kinds.intern(database, decisionLine(JSON.parse(row.content) as DecisionContent).kind);
}

function sourceKeyOf(decisionId: number): Buffer {
  return createHash('sha256').update(`decision ${decisionId}`).digest();
}

async function write(tx: Transaction, { id, personId, trainingYear, content, reason, documentNo }: DecisionHead, kind: InternedKind, by: Proposer, at: Date): Promise<void> {
  const day = trainingDayAt(at);
  const [posting]: { unitId: number }[] = await tx.query(
    'SELECT unit_id AS unitId FROM posting WHERE person_id = ? AND (valid_until IS NULL OR valid_until > valid_from) ORDER BY valid_from <= ? DESC, valid_from DESC LIMIT 1',
    [personId, day],
  );
  const sourceKey = sourceKeyOf(id);
  await postEntries(
    tx,
    trainingYear,
    [{
      trainingYear, personId, kind, quantity: decisionLine(content).quantity, startsOn: day, endsOn: day, achievementKey: sourceKey.toString('hex').slice(0, 16),
      title: reason, organiser: documentNo, unitId: posting?.unitId ?? 0, source: 'decision', sourceKey, reason: DECISION_KIND_TERMS[content.kind].zh,
    }],
    { accountId: by.accountId, at },
  );
}

async function takeBack(tx: Transaction, kinds: FactKinds, revocation: DecisionHead, revokesId: number, by: Proposer, at: Date): Promise<void> {
  const revoked = await holdDecision(tx, revokesId);
  await moveDecision(tx, revoked, { to: 'revoked' }, by, at);
  const [entry]: { trainingYear: number; personId: number; entryNo: number }[] = await tx.query(
    'SELECT training_year AS trainingYear, person_id AS personId, entry_no AS entryNo FROM credit_entry WHERE source_key = ?', [sourceKeyOf(revokesId)],
  );
  if (!entry) throw new Error(`year_decision ${revokesId} is approved but stands in no ledger`);
  await reverseEntry(tx, kinds, entry, { reason: `撤销认定：${revocation.reason}`, author: { accountId: by.accountId, at } });
}

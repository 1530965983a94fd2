import { DECISION_KIND_TERMS } from '#contracts';
import { canonicalJson, type TrainingYear } from '#kernel';
import type { Policy } from '#credit-rules';
import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import { assertYearOpen } from '../../credit-ledger/public';
import type { Actor } from '../../identity/public';
import { assertDecidable } from './assert-decidable';
import { type DecisionContent } from './decision-kinds';
import { decisionErrors } from './decisions.errors';
import { holdDecision } from './find-decision';

export interface ProposedDecision {
  readonly personId: number;
  readonly year: TrainingYear;
  readonly content: DecisionContent;
  readonly reason: string;
  readonly documentNo: string;
}

/** A person who is signed in. */
export type Proposer = Actor & { readonly accountId: number; readonly personId: number | null };

/**
 * Nothing changes until somebody else approves.
 * @returns its id.
 * @throws DomainError YEAR_SEALED, DECISION_ABOUT_ONESELF, PERSON_NOT_IN_SERVICE, DECISION_STANDS and those of `assertDecidable`
 */
export async function proposeDecision(tx: Transaction, proposed: ProposedDecision, policy: Policy, by: Proposer, at: Date): Promise<number> {
  if (by.personId === proposed.personId) throw decisionErrors.oneself();
  await assertDecidable(tx, proposed, proposed.content, policy);
  const served: unknown[] = await tx.query('SELECT 1 FROM posting WHERE person_id = ? AND valid_from <= ? AND (valid_until IS NULL OR valid_until > ?) LIMIT 1', [
    proposed.personId, `${proposed.year}-12-31`, `${proposed.year}-01-01`,
  ]);
  if (served.length === 0) throw decisionErrors.notInService({ personId: proposed.personId, year: proposed.year });
  await assertNew(tx, proposed);
  return insert(tx, proposed, null, by, at);
}

/** One paper says one thing once, and an entry is spoken of once: sent twice, or proposed by two, it would count twice. */
async function assertNew(tx: Transaction, { personId, year, content, documentNo }: ProposedDecision): Promise<void> {
  await tx.query('SELECT 1 FROM civil_servant WHERE id = ? FOR UPDATE', [personId]);
  const standing: { id: number; content: string; documentNo: string }[] = await tx.query(
    "SELECT id, content, document_no AS documentNo FROM year_decision WHERE person_id = ? AND training_year = ? AND state IN ('proposed', 'approved') AND revokes_id IS NULL ORDER BY id",
    [personId, year],
  );
  const same = standing.find((one) => {
    const said = JSON.parse(one.content) as DecisionContent;
    return (content.entryNo !== undefined && said.entryNo === content.entryNo) || (one.documentNo === documentNo && canonicalJson(said) === canonicalJson(content));
  });
  if (same) throw decisionErrors.standsAlready({ decisionId: same.id });
}

/**
 * A decision is taken back by a new one, proposed and approved like the first.
 * @throws DomainError YEAR_SEALED, DECISION_NOT_FOUND, DECISION_ABOUT_ONESELF, DECISION_STATE_WRONG, REVOCATION_OPEN
 */
export async function proposeRevocation(tx: Transaction, decisionId: number, why: Pick<ProposedDecision, 'reason' | 'documentNo'>, by: Proposer, at: Date): Promise<number> {
  const { personId, trainingYear, content, state, revokesId } = await holdDecision(tx, decisionId);
  if (by.personId === personId) throw decisionErrors.oneself();
  if (state !== 'approved' || revokesId !== null) throw decisionErrors.stateWrong({ decisionId, state });
  const open: unknown[] = await tx.query("SELECT 1 FROM year_decision WHERE revokes_id = ? AND state = 'proposed'", [decisionId]);
  if (open.length > 0) throw decisionErrors.revocationOpen({ decisionId });
  return insert(tx, { personId, year: trainingYear, content, ...why }, decisionId, by, at);
}

async function insert(tx: Transaction, { personId, year, content, reason, documentNo }: ProposedDecision, revokesId: number | null, by: Proposer, at: Date): Promise<number> {
  await assertYearOpen(tx, year);
  const { insertId }: { insertId: number } = await tx.query(
    `INSERT INTO year_decision (person_id, training_year, kind, content, reason, document_no, state, revokes_id, proposed_by, proposed_by_name, proposed_at)
     VALUES (?, ?, ?, ?, ?, ?, 'proposed', ?, ?, ?, ?)`,
    [personId, year, content.kind, canonicalJson(content), reason, documentNo, revokesId, by.accountId, by.name, at],
  );
  const { zh, en } = DECISION_KIND_TERMS[content.kind];
  await recordAudit(tx, {
    actor: by,
    action: revokesId === null ? 'year-decision.proposed' : 'year-decision.revocation-proposed',
    summary: revokesId === null
      ? { zh: `提出认定“${zh}”：人员 ${personId}，${year} 年度`, en: `Proposed a decision “${en}” on person ${personId} for ${year}` }
      : { zh: `提出撤销认定“${zh}”：人员 ${personId}，${year} 年度`, en: `Proposed to revoke the decision “${en}” on person ${personId} for ${year}` },
    subject: { kind: 'year_decision', id: insertId },
    after: { personId, year, content, reason, documentNo, revokesId },
  });
  return insertId;
}

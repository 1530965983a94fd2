import type { Database } from '../../../platform/database/database';
import { holds, isOneself, type Principal } from '../../identity/public';
import { draftErrors } from './draft.errors';
import { DRAFT_TRANSITIONS, type DraftState } from './draft-states';
import type { PolicyDraftDto, PolicyDraftListDto, PolicyDraftSummaryDto } from './drafts.dto';
import { DRAFT_HEAD, type DraftHead } from './find-draft';
import { allPass, judgeDraft } from './judge-draft';

interface Row extends DraftHead {
  readonly madeFrom: string;
  readonly writtenByName: string;
  readonly writtenAt: Date;
  readonly code: string | null;
  readonly version: string | null;
}

const MOST_DRAFTS = 500;
const ROWS = `SELECT ${DRAFT_HEAD}, d.made_from AS madeFrom, d.written_by_name AS writtenByName, d.written_at AS writtenAt, v.code, v.version
  FROM policy_draft d LEFT JOIN credit_policy_version v ON v.id = d.policy_version_id`;

/** Newest first. */
export async function listDrafts(database: Database): Promise<PolicyDraftListDto> {
  return { items: (await database.query<Row>(`${ROWS} ORDER BY d.id DESC LIMIT ?`, [MOST_DRAFTS])).map(summaryOf) };
}

/** @throws DomainError POLICY_DRAFT_NOT_FOUND */
export async function readDraft(database: Database, principal: Principal, draftId: number): Promise<PolicyDraftDto> {
  const [row] = await database.query<Row>(`${ROWS} WHERE d.id = ?`, [draftId]);
  if (!row) throw draftErrors.notFound({ draftId });
  const [steps, authors] = await Promise.all([
    database.query<{ fromState: string; toState: DraftState; note: string; documentNo: string; byName: string; at: Date }>(
      'SELECT from_state AS fromState, to_state AS toState, note, document_no AS documentNo, author_name AS byName, at FROM policy_step WHERE draft_id = ? ORDER BY id', [draftId],
    ),
    database.query<{ accountId: number }>('SELECT account_id AS accountId FROM policy_draft_author WHERE draft_id = ?', [draftId]),
  ]);
  const judged = judgeDraft(row);
  const leads = (to: DraftState): boolean => (DRAFT_TRANSITIONS[row.state] as readonly DraftState[]).includes(to);
  const wrote = authors.some(({ accountId }) => isOneself(principal, accountId));
  return {
    ...summaryOf(row),
    text: row.text,
    cases: row.cases,
    revision: row.revision,
    problems: judged.problems,
    caseProblems: judged.caseProblems,
    tried: judged.tried,
    allPass: allPass(judged),
    steps: steps.map(({ at, ...step }) => ({ ...step, at: at.toISOString() })),
    mayEdit: row.state === 'draft' && holds(principal, 'policies.write'),
    maySubmit: leads('submitted') && holds(principal, 'policies.write'),
    mayReview: leads('reviewed') && !wrote && holds(principal, 'policies.review'),
    mayConfirm: leads('confirmed') && !wrote && !isOneself(principal, row.reviewedBy) && holds(principal, 'policies.confirm'),
    mayReturn: leads('returned') && holds(principal, 'policies.review'),
    mayWithdraw: leads('withdrawn') && holds(principal, 'policies.write'),
  };
}

function summaryOf({ id, title, state, madeFrom, writtenByName, writtenAt, code, version }: Row): PolicyDraftSummaryDto {
  return { id, title, state, madeFrom, policy: code === null ? null : `${code}@${version}`, writtenByName, writtenAt: writtenAt.toISOString() };
}

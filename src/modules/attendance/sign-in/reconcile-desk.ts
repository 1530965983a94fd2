import { createHash } from 'node:crypto';
import { canonicalJson } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import type { Actor } from '../../identity/public';
import { markAtDesk } from './mark-at-desk';
import type { MarkState } from './mark-states';

/** What a desk noted while the network was away. */
export interface OfflineMark {
  /** Chosen by the desk, once for ever. */
  readonly clientId: string;
  readonly sessionId: number;
  readonly personId: number;
  readonly state: MarkState;
  readonly signedAt: string;
}

export interface ReconciledMark {
  readonly clientId: string;
  readonly outcome: 'recorded' | 'kept' | 'refused';
  /** Why it is not as the desk noted it. */
  readonly code: 'NOT_IN_CLASS' | 'MARK_STANDS' | 'DESK_RECEIPT_DIFFERS' | null;
}

interface Receipt {
  readonly clientId: string;
  readonly content: Buffer;
  readonly outcome: ReconciledMark['outcome'];
}

/**
 * Takes what a desk noted without a network. A note brought again gets its first answer and changes nothing.
 * @throws DomainError SESSION_NOT_FOUND, CLASS_NOT_RUNNING
 */
export async function reconcileDesk(tx: Transaction, classId: number, marks: readonly OfflineMark[], actor: Actor, at: Date): Promise<ReconciledMark[]> {
  const answers: ReconciledMark[] = [];
  for (const mark of marks.toSorted((left, right) => (left.clientId < right.clientId ? -1 : 1))) answers.push(await reconcileMark(tx, classId, mark, actor, at));
  return answers;
}

async function reconcileMark(tx: Transaction, classId: number, mark: OfflineMark, actor: Actor, at: Date): Promise<ReconciledMark> {
  const { clientId, sessionId, personId, state } = mark;
  const content = createHash('sha256').update(canonicalJson([classId, sessionId, personId, state, mark.signedAt])).digest();
  // The key is taken before the mark is written: of two that bring the same note one waits for the other.
  await tx.query("INSERT IGNORE INTO desk_receipt (client_id, class_id, content, outcome, received_at) VALUES (?, ?, ?, '', ?)", [clientId, classId, content, at]);
  const receipts: Receipt[] = await tx.query('SELECT client_id AS clientId, content, outcome FROM desk_receipt WHERE client_id = ? FOR UPDATE', [clientId]);
  const receipt = receipts[0] as Receipt;
  if (!receipt.content.equals(content)) return { clientId, outcome: 'refused', code: 'DESK_RECEIPT_DIFFERS' };
  if (receipt.outcome as string !== '') return { clientId, outcome: receipt.outcome, code: CODE_OF[receipt.outcome] };
  const noted = new Date(mark.signedAt);
  const [answer] = await markAtDesk(tx, { classId, sessionId, method: 'desk' }, [{ personId, state, signedAt: noted > at ? at : noted }], actor, at);
  const outcome = answer?.code === 'NOT_IN_CLASS' ? 'refused' : answer?.code === 'MARK_STANDS' ? 'kept' : 'recorded';
  await tx.query('UPDATE desk_receipt SET outcome = ? WHERE client_id = ?', [outcome, clientId]);
  return { clientId, outcome, code: CODE_OF[outcome] };
}

const CODE_OF: Readonly<Record<ReconciledMark['outcome'], ReconciledMark['code']>> = { recorded: null, kept: 'MARK_STANDS', refused: 'NOT_IN_CLASS' };

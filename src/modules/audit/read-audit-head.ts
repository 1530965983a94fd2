import type { Transaction } from '../../platform/database/database';
import type { Reader } from '../../platform/database/snapshot';

export interface AuditChainHead {
  readonly id: number;
  readonly hash: Buffer;
}

/** Where the chain of the audit log ends; number 0 when nothing was recorded yet. */
export async function readAuditHead(on: Reader | Transaction): Promise<AuditChainHead> {
  const [head] = (await on.query('SELECT entry_id AS id, hash FROM audit_head WHERE id = 1')) as { id: number | string; hash: Buffer }[];
  if (!head) throw new Error('audit_head has lost its row: run the migrations.');
  return { id: Number(head.id), hash: head.hash };
}

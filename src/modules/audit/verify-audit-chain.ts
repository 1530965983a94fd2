import { auditHash, HASH_BYTES } from '#ledger-proof';
import type { Database } from '../../platform/database/database';
import { readAuditEntries, type SealedAuditEntry } from './read-audit-entries';

export type AuditFault = 'missing' | 'out_of_chain' | 'changed' | 'head_differs';

export interface AuditVerdict {
  /** Entries that hold, from the first on. */
  readonly entries: number;
  /** Where the chain breaks; null when all of it holds. */
  readonly fault: { readonly id: number; readonly reason: AuditFault } | null;
}

type Link = Pick<SealedAuditEntry, 'id' | 'hash'>;

/** Reads the whole chain in order, recomputes every hash, and looks whether it still reaches the head it had at the start. */
export async function verifyAuditChain(database: Database): Promise<AuditVerdict> {
  const head = await readHead(database);
  let previous: Link = { id: 0, hash: Buffer.alloc(HASH_BYTES) };
  for await (const page of readAuditEntries(database)) {
    for (const entry of page) {
      const reason = faultOf(entry, previous, head);
      if (reason) return { entries: previous.id, fault: { id: previous.id + 1, reason } };
      previous = entry;
    }
  }
  const truncated = head === undefined || previous.id < head.id;
  return { entries: previous.id, fault: truncated ? { id: previous.id + 1, reason: 'head_differs' } : null };
}

function faultOf(entry: SealedAuditEntry, previous: Link, head: Link | undefined): AuditFault | undefined {
  if (entry.id !== previous.id + 1) return 'missing';
  if (!entry.previousHash.equals(previous.hash)) return 'out_of_chain';
  const { hash, ...fields } = entry;
  if (!auditHash(fields).equals(hash)) return 'changed';
  return entry.id === head?.id && !head.hash.equals(hash) ? 'head_differs' : undefined;
}

async function readHead(database: Database): Promise<Link | undefined> {
  const [head] = await database.query<{ id: number | string; hash: Buffer }>('SELECT entry_id AS id, hash FROM audit_head WHERE id = 1');
  return head && { id: Number(head.id), hash: head.hash };
}

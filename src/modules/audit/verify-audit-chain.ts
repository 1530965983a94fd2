import { auditHash, HASH_BYTES, type SealedFields } from '#ledger-proof';
import type { Database } from '../../platform/database/database';

const ENTRIES_A_PAGE = 1_000;

export type AuditFault = 'missing' | 'out_of_chain' | 'changed' | 'head_differs';

export interface AuditVerdict {
  /** Entries that hold, from the first on. */
  readonly entries: number;
  /** Where the chain breaks; null when all of it holds. */
  readonly fault: { readonly id: number; readonly reason: AuditFault } | null;
}

interface Link {
  readonly id: number;
  readonly hash: Buffer;
}

type AuditRow = SealedFields & Link;

/** Reads the whole chain in order, recomputes every hash, and looks whether it still reaches the head it had at the start. */
export async function verifyAuditChain(database: Database): Promise<AuditVerdict> {
  const head = await readHead(database);
  let previous: Link = { id: 0, hash: Buffer.alloc(HASH_BYTES) };
  for (let page = await readPage(database, 0); page.length > 0; page = await readPage(database, previous.id)) {
    for (const entry of page) {
      const reason = faultOf(entry, previous, head);
      if (reason) return { entries: previous.id, fault: { id: previous.id + 1, reason } };
      previous = entry;
    }
  }
  const truncated = head === undefined || previous.id < head.id;
  return { entries: previous.id, fault: truncated ? { id: previous.id + 1, reason: 'head_differs' } : null };
}

function faultOf(entry: AuditRow, previous: Link, head: Link | undefined): AuditFault | undefined {
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

async function readPage(database: Database, after: number): Promise<AuditRow[]> {
  const rows = await database.query<Omit<AuditRow, 'id'> & { id: number | string }>(
    `SELECT id, at, actor_account_id AS actorAccountId, actor_name AS actorName, action, summary_zh AS summaryZh, summary_en AS summaryEn,
            subject_kind AS subjectKind, subject_id AS subjectId, unit_path AS unitPath, before_state AS beforeState,
            after_state AS afterState, request_id AS requestId, previous_hash AS previousHash, hash
       FROM audit_entry WHERE id > ? ORDER BY id LIMIT ${ENTRIES_A_PAGE}`,
    [after],
  );
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

import type { SealedFields } from '#ledger-proof';
import type { Database } from '../../platform/database/database';

export type SealedAuditEntry = SealedFields & { readonly hash: Buffer };

const ENTRIES_A_PAGE = 1_000;

/** The whole log in the order of its numbers, page by page; also a number that is never given. */
export async function* readAuditEntries(database: Database): AsyncGenerator<readonly SealedAuditEntry[]> {
  for (let page = await readPage(database, -1); page.length > 0; page = await readPage(database, page.at(-1)?.id ?? -1)) yield page;
}

async function readPage(database: Database, after: number): Promise<SealedAuditEntry[]> {
  const rows = await database.query<Omit<SealedAuditEntry, 'id'> & { id: number | string }>(
    `SELECT id, at, actor_account_id AS actorAccountId, actor_name AS actorName, action, summary_zh AS summaryZh, summary_en AS summaryEn,
            subject_kind AS subjectKind, subject_id AS subjectId, unit_path AS unitPath, before_state AS beforeState,
            after_state AS afterState, request_id AS requestId, previous_hash AS previousHash, hash
       FROM audit_entry WHERE id > ? ORDER BY id LIMIT ${ENTRIES_A_PAGE}`,
    [after],
  );
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

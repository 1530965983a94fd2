import { canonicalJson } from '#kernel';
import { auditHash } from '#ledger-proof';
import type { SqlValue, Transaction } from '../../platform/database/database';
import { insertRows } from '../../platform/database/write-rows';
import type { Actor } from '../../platform/sessions/principal';
import { stateRows, type WrittenRows } from './statements/state-rows';
import { withoutPersonalIds } from './without-personal-ids';

const LONGEST_SUMMARY = 255;

export interface AuditRecord {
  readonly actor: Actor;
  /** `subject.past-tense`, such as `account.created`. */
  readonly action: string;
  /** One sentence for people. */
  readonly summary: { readonly zh: string; readonly en: string };
  readonly subject: { readonly kind: string; readonly id: string | number };
  /** Path of the unit concerned, `/1/5/`: auditors of a subtree see the entry by it. Absent for the whole city. */
  readonly unitPath?: string;
  readonly before?: unknown;
  readonly after?: object;
  /** Rows that the act wrote and of which the log states what they say: by it an altered one is found. */
  readonly rows?: readonly WrittenRows[];
}

/**
 * Adds an entry in the caller's transaction. Call it last: from here to the commit nobody else can record, which is what puts
 * the entries in the order of the commits. The time is the database's, so that the order does not depend on hosts' clocks.
 */
export async function recordAudit(tx: Transaction, record: AuditRecord): Promise<void> {
  const stated = record.rows && record.rows.length > 0 ? { stated: await stateRows(tx, record.rows) } : {};
  const [head]: { entryId: number; hash: Buffer; at: Date }[] = await tx.query(
    'SELECT entry_id AS entryId, hash, UTC_TIMESTAMP(3) AS at FROM audit_head WHERE id = 1 FOR UPDATE',
  );
  if (!head) throw new Error('audit_head has lost its row: run the migrations.');
  const fields = {
    id: Number(head.entryId) + 1,
    at: head.at,
    actorAccountId: record.actor.accountId,
    actorName: record.actor.name,
    action: record.action,
    summaryZh: sentence(record.summary.zh),
    summaryEn: sentence(record.summary.en),
    subjectKind: record.subject.kind,
    subjectId: String(record.subject.id),
    unitPath: record.unitPath ?? '',
    beforeState: stateOf(record.before),
    afterState: stateOf(record.rows ? { ...record.after, ...stated } : record.after),
    requestId: record.actor.requestId ?? '',
    previousHash: head.hash,
  };
  const hash = auditHash(fields);
  const row: readonly SqlValue[] = [...Object.values(fields), hash];
  await insertRows(tx, 'audit_entry', COLUMNS, [row]);
  await tx.query('UPDATE audit_head SET entry_id = ?, hash = ? WHERE id = 1', [fields.id, hash]);
}

/** In the order of the fields above. */
const COLUMNS = [
  'id', 'at', 'actor_account_id', 'actor_name', 'action', 'summary_zh', 'summary_en', 'subject_kind', 'subject_id',
  'unit_path', 'before_state', 'after_state', 'request_id', 'previous_hash', 'hash',
];

function sentence(text: string): string {
  return [...withoutPersonalIds(text)].slice(0, LONGEST_SUMMARY).join('');
}

function stateOf(state: unknown): string | null {
  return state === undefined || state === null ? null : withoutPersonalIds(canonicalJson(state));
}

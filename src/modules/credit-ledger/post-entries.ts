import type { TrainingDay, TrainingYear } from '#kernel';
import { chainStart, entryHash } from '#ledger-proof';
import type { SqlValue, Transaction } from '../../platform/database/database';
import { insertRows } from '../../platform/database/write-rows';
import { appendToOutbox } from '../../platform/outbox/append-to-outbox';
import { ENTRIES_POSTED } from './credit-ledger.jobs';
import type { InternedKind } from './fact-kinds';
import { findEvents } from './find-events';
import { assertYearOpen } from './seal-year';

/** One event to be written down. */
export interface Posting {
  readonly trainingYear: TrainingYear;
  readonly personId: number;
  readonly kind: InternedKind;
  /** Hundredths of the kind's unit. */
  readonly quantity: number;
  readonly startsOn: TrainingDay;
  readonly endsOn: TrainingDay;
  /** 16 hexadecimal digits. */
  readonly achievementKey: string;
  readonly title: string;
  readonly organiser: string;
  readonly extra?: string;
  readonly unitId: number;
  readonly source: 'import' | 'class' | 'claim' | 'decision' | 'opening' | 'reversal';
  /** 32 bytes; the same event has the same key, whoever posts it. Once taken back by a reversal it may be posted again: see `find-events.ts`. */
  readonly sourceKey: Buffer;
  readonly reversesEntryNo?: number;
  readonly reason?: string;
  readonly decidedUnder?: string;
}

/** Who writes, and when. */
export interface PostingAuthor {
  readonly accountId: number;
  readonly at: Date;
}

export interface PostingOutcome {
  /** In the order given: `posted`, or `unchanged` when the event stands in the ledger already. */
  readonly outcomes: readonly ('posted' | 'unchanged')[];
}

interface Head {
  entryNo: number;
  hash: Buffer;
}

const PEOPLE_A_JOB = 500;
const COLUMNS = [
  'training_year', 'person_id', 'entry_no', 'kind_id', 'quantity', 'starts_on', 'ends_on', 'achievement_key', 'reverses_entry_no', 'title',
  'organiser', 'extra', 'unit_id', 'source', 'source_key', 'reason', 'decided_under', 'posted_by', 'posted_at', 'hash',
] as const;

/**
 * Adds entries of one training year. An event that stands in the ledger already, in whatever year, is left as it is, so posting
 * twice is posting once. Locks the people's chain heads in order of person; announces the people in the same transaction.
 * @throws DomainError YEAR_SEALED, when there is anything to write
 */
export async function postEntries(tx: Transaction, trainingYear: TrainingYear, postings: readonly Posting[], author: PostingAuthor): Promise<PostingOutcome> {
  if (postings.length === 0) return { outcomes: [] };
  const personIds = [...new Set(postings.map((posting) => posting.personId))].sort((left, right) => left - right);
  const heads = await lockHeads(tx, trainingYear, personIds);
  const { standing, keyOf } = await findEvents(tx, postings.map((posting) => posting.sourceKey));
  const rows: SqlValue[][] = [];
  const changed = new Set<number>();
  const outcomes = postings.map((posting): 'posted' | 'unchanged' => {
    const event = posting.sourceKey.toString('latin1');
    if (standing.has(event)) return 'unchanged';
    standing.add(event);
    rows.push(nextRow(heads.get(posting.personId) as Head, posting, keyOf.get(event) ?? posting.sourceKey, author));
    changed.add(posting.personId);
    return 'posted';
  });
  if (rows.length === 0) return { outcomes };
  await assertYearOpen(tx, trainingYear);
  await insertRows(tx, 'credit_entry', COLUMNS, rows);
  await saveHeads(tx, trainingYear, [...changed].map((personId) => ({ personId, ...(heads.get(personId) as Head) })));
  for (let start = 0; start < personIds.length; start += PEOPLE_A_JOB) {
    const announced = personIds.slice(start, start + PEOPLE_A_JOB).filter((personId) => changed.has(personId));
    if (announced.length > 0) await appendToOutbox(tx, ENTRIES_POSTED, { trainingYear, personIds: announced });
  }
  return { outcomes };
}

async function lockHeads(tx: Transaction, trainingYear: TrainingYear, personIds: readonly number[]): Promise<Map<number, Head>> {
  const starts = personIds.map((personId) => [trainingYear, personId, 0, chainStart(trainingYear, personId)]);
  const read = (): Promise<{ person_id: number; entry_no: number; hash: Buffer }[]> =>
    tx.query('SELECT person_id, entry_no, hash FROM credit_ledger_head WHERE training_year = ? AND person_id IN (?) ORDER BY person_id FOR UPDATE', [trainingYear, personIds]);
  let rows = await read();
  if (rows.length < personIds.length) {
    const known = new Set(rows.map((row) => row.person_id));
    const missing = starts.filter(([, personId]) => !known.has(personId as number));
    await insertRows(tx, 'credit_ledger_head', ['training_year', 'person_id', 'entry_no', 'hash'], missing, 'ON DUPLICATE KEY UPDATE entry_no = entry_no');
    rows = await read();
  }
  return new Map(rows.map((row) => [row.person_id, { entryNo: row.entry_no, hash: row.hash }]));
}

/** Field by field, without spreading: an import of a whole city calls it for each of its records. */
function nextRow(head: Head, posting: Posting, sourceKey: Buffer, author: PostingAuthor): SqlValue[] {
  const { trainingYear, personId, kind, quantity, startsOn, endsOn, achievementKey, title, organiser, unitId, source } = posting;
  const reversesEntryNo = posting.reversesEntryNo ?? null;
  const extra = posting.extra ?? null;
  const reason = posting.reason ?? null;
  const decidedUnder = posting.decidedUnder ?? null;
  const { accountId: postedBy, at: postedAt } = author;
  const entryNo = head.entryNo + 1;
  head.entryNo = entryNo;
  head.hash = entryHash(head.hash, {
    trainingYear, personId, entryNo, kindDigest: kind.digest, quantity, startsOn, endsOn, achievementKey, reversesEntryNo, title,
    organiser, extra, unitId, source, sourceKey, reason, decidedUnder, postedBy, postedAt,
  });
  return [
    trainingYear, personId, entryNo, kind.id, quantity, startsOn, endsOn, achievementKey, reversesEntryNo, title,
    organiser, extra, unitId, source, sourceKey, reason, decidedUnder, postedBy, postedAt, head.hash,
  ];
}

async function saveHeads(tx: Transaction, trainingYear: TrainingYear, heads: readonly (Head & { personId: number })[]): Promise<void> {
  await insertRows(
    tx,
    'credit_ledger_head',
    ['training_year', 'person_id', 'entry_no', 'hash'],
    heads.map((head) => [trainingYear, head.personId, head.entryNo, head.hash]),
    'ON DUPLICATE KEY UPDATE entry_no = VALUES(entry_no), hash = VALUES(hash)',
  );
}

import { createHash } from 'node:crypto';
import type { TrainingYear } from '#kernel';
import { isDuplicateKey } from '../../platform/database/retryable-error';
import type { Transaction } from '../../platform/database/database';
import { ledgerErrors } from './credit-ledger.errors';
import type { FactKinds } from './fact-kinds';
import { postEntries, type PostingAuthor } from './post-entries';

interface EntryRow {
  readonly kind_id: number;
  readonly quantity: number;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly achievement_key: string;
  readonly title: string;
  readonly organiser: string;
  readonly extra: string | null;
  readonly unit_id: number;
  readonly reverses_entry_no: number | null;
}

/**
 * Takes an entry back by a new one of the opposite quantity; the old line stays. Each entry is reversed at most once.
 * @throws DomainError ENTRY_NOT_FOUND, ENTRY_IS_REVERSAL, ENTRY_ALREADY_REVERSED
 */
export async function reverseEntry(
  tx: Transaction,
  kinds: FactKinds,
  entry: { readonly trainingYear: TrainingYear; readonly personId: number; readonly entryNo: number },
  why: { readonly reason: string; readonly author: PostingAuthor },
): Promise<void> {
  const rows: EntryRow[] = await tx.query(
    `SELECT kind_id, quantity, starts_on, ends_on, achievement_key, title, organiser, extra, unit_id, reverses_entry_no
       FROM credit_entry WHERE training_year = ? AND person_id = ? AND entry_no = ?`,
    [entry.trainingYear, entry.personId, entry.entryNo],
  );
  const row = rows[0];
  if (!row) throw ledgerErrors.entryNotFound({ ...entry });
  if (row.reverses_entry_no !== null) throw ledgerErrors.reversalOfReversal(entry);
  const sourceKey = createHash('sha256').update(`reversal of ${entry.trainingYear} ${entry.personId} ${entry.entryNo}`).digest();
  const posting = {
    trainingYear: entry.trainingYear,
    personId: entry.personId,
    kind: await kinds.byNumber(tx, row.kind_id),
    quantity: -row.quantity,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    achievementKey: row.achievement_key,
    title: row.title,
    organiser: row.organiser,
    unitId: row.unit_id,
    source: 'reversal' as const,
    sourceKey,
    reversesEntryNo: entry.entryNo,
    reason: why.reason,
    ...(row.extra === null ? {} : { extra: row.extra }),
  };
  try {
    const { outcomes } = await postEntries(tx, entry.trainingYear, [posting], why.author);
    if (outcomes[0] === 'unchanged') throw ledgerErrors.alreadyReversed(entry);
  } catch (error) {
    if (isDuplicateKey(error)) throw ledgerErrors.alreadyReversed(entry);
    throw error;
  }
}

import type { Transaction } from '../../../platform/database/database';
import { insertRows } from '../../../platform/database/write-rows';
import type { SearchSubject } from './catalog-search-key.entity';

/** What the subject is found by from now on. */
export async function replaceSearchKeys(tx: Transaction, { subject, subjectId }: { readonly subject: SearchSubject; readonly subjectId: number }, keys: readonly string[]): Promise<void> {
  await tx.query('DELETE FROM catalog_search_key WHERE subject = ? AND subject_id = ?', [subject, subjectId]);
  const rows = [...new Set(keys)].map((key) => [subject, key, subjectId]);
  await insertRows(tx, 'catalog_search_key', ['subject', 'search_key', 'subject_id'], rows);
}

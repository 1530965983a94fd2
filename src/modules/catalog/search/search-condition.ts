import type { SqlCondition } from '../../identity/public';
import type { SearchSubject } from './catalog-search-key.entity';
import { wordsOf } from './search-keys';

/** Every word of the question must begin one of the subject's keys. `idColumn` is the subject's id in the caller's query. */
export function searchCondition(question: string | undefined, subject: SearchSubject, idColumn: string): SqlCondition {
  const words = wordsOf(question ?? '');
  const asked = (question ?? '').trim() !== '';
  if (words.length === 0) return { sql: asked ? '(1 = 0)' : '(1 = 1)', parameters: [] };
  // Keys hold letters and digits only, so no sign of LIKE can be among them.
  const found = `${idColumn} IN (SELECT k.subject_id FROM catalog_search_key k WHERE k.subject = ? AND k.search_key LIKE ?)`;
  return { sql: `(${words.map(() => found).join(' AND ')})`, parameters: words.flatMap((word) => [subject, `${word}%`]) };
}

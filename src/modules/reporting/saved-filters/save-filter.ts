import type { Transaction } from '../../../platform/database/database';
import { reportingErrors } from '../reporting.errors';
import type { NewSavedFilterDto } from './saved-filters.dto';

const MOST_A_LIST = 30;

/** @returns its id @throws DomainError SAVED_FILTERS_FULL */
export async function saveFilter(tx: Transaction, accountId: number, { list, name, filter }: NewSavedFilterDto, at: Date): Promise<number> {
  await tx.query('INSERT INTO saved_filter (account_id, list, name, filter, created_at) VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE filter = VALUES(filter)', [accountId, list, name, JSON.stringify(filter), at]);
  const kept: unknown[] = await tx.query('SELECT id FROM saved_filter WHERE account_id = ? AND list = ?', [accountId, list]);
  if (kept.length > MOST_A_LIST) throw reportingErrors.savedFiltersFull({ most: MOST_A_LIST });
  const [saved]: { id: number }[] = await tx.query('SELECT id FROM saved_filter WHERE account_id = ? AND list = ? AND name = ?', [accountId, list, name]);
  return saved?.id ?? 0;
}

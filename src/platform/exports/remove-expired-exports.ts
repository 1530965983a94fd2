import type { Database } from '../database/database';
import type { FileStorage } from '../storage/file-storage';
import { endOfKept } from './kept-time';
import { placeOfExport } from './place-of-export';

const MOST_AT_ONCE = 200;

/**
 * Lets exports expire and removes what was written for them, of failed and cancelled ones too. First the row says that nobody fetches the
 * file, then the file goes, then the row says so: killed in between, or two at once, it goes on where it was. @returns how many are gone
 */
export async function removeExpiredExports(database: Database, storage: FileStorage, now: Date): Promise<number> {
  await database.query('UPDATE export_job SET expired_at = ? WHERE removed_at IS NULL AND finished_at <= ? AND expired_at IS NULL ORDER BY finished_at LIMIT ?', [now, endOfKept(now), MOST_AT_ONCE]);
  const expired = await database.query<{ id: number; turns: number }>('SELECT id, turns FROM export_job WHERE removed_at IS NULL AND finished_at IS NOT NULL AND expired_at IS NOT NULL ORDER BY finished_at LIMIT ?', [MOST_AT_ONCE]);
  for (const { id, turns } of expired) {
    for (let turn = 1; turn <= turns; turn += 1) await placeOfExport(storage, id, turn).remove();
    await database.query('UPDATE export_job SET removed_at = ? WHERE id = ? AND removed_at IS NULL', [now, id]);
  }
  return expired.length;
}

import type { Database } from '../../../platform/database/database';
import { noticeNotFound } from '../notices.errors';
import type { NoticeReadingsDto } from './notices.dto';

/** Reading again keeps the first instant. @throws DomainError NOTICE_NOT_FOUND, also for a notice of somebody else */
export async function markRead(database: Database, personId: number, noticeId: number, at: Date): Promise<void> {
  const found = await database.query('SELECT 1 FROM notice WHERE id = ? AND person_id = ?', [noticeId, personId]);
  if (found.length === 0) throw noticeNotFound();
  await database.query('UPDATE notice SET read_at = ? WHERE id = ? AND read_at IS NULL', [at, noticeId]);
}

/** Everything, or everything of a kind, up to a notice that was seen; what came meanwhile stays unread. */
export async function markAllRead(database: Database, personId: number, { throughId, kind }: NoticeReadingsDto, at: Date): Promise<void> {
  const [ofKind, kinds] = kind === undefined ? ['', []] : [' AND kind = ?', [kind]];
  await database.query(`UPDATE notice SET read_at = ? WHERE person_id = ? AND read_at IS NULL AND id <= ?${ofKind}`, [at, personId, throughId, ...kinds]);
}

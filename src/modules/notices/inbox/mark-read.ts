import type { Database } from '../../../platform/database/database';
import { noticeNotFound } from '../notices.errors';
import type { NoticeReadingsDto } from './notices.dto';
import { noticesOf, type Reader } from './reader';

/** Reading again keeps the first instant. @throws DomainError NOTICE_NOT_FOUND, also for a notice of somebody else */
export async function markRead(database: Database, reader: Reader, noticeId: number, at: Date): Promise<void> {
  const own = noticesOf(reader);
  const found = await database.query(`SELECT 1 FROM notice n WHERE n.id = ? AND ${own.sql}`, [noticeId, ...own.parameters]);
  if (found.length === 0) throw noticeNotFound();
  await database.query('UPDATE notice SET read_at = ? WHERE id = ? AND read_at IS NULL', [at, noticeId]);
}

/** Everything, or everything of a kind, up to a notice that was seen; what came meanwhile stays unread. */
export async function markAllRead(database: Database, reader: Reader, { throughId, kind }: NoticeReadingsDto, at: Date): Promise<void> {
  const own = noticesOf(reader);
  const [ofKind, kinds] = kind === undefined ? ['', []] : [' AND n.kind = ?', [kind]];
  await database.query(`UPDATE notice n SET n.read_at = ? WHERE ${own.sql} AND n.read_at IS NULL AND n.id <= ?${ofKind}`, [at, ...own.parameters, throughId, ...kinds]);
}

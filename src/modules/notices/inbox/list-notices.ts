import type { Database } from '../../../platform/database/database';
import { decodeCursor, pageOf, type Page } from '../../../platform/http/page';
import { WORDINGS, wordNotice, type NoticeKind } from '../wording/wordings';
import type { MailState, NoticeDto, NoticeQueryDto } from './notices.dto';
import { noticesOf, type Reader } from './reader';

interface Row {
  readonly id: number;
  readonly kind: NoticeKind;
  readonly facts: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
  readonly mail: MailState | 'dropped' | null;
}

/** What was not read first, each half with what came to be last before. */
export async function listNotices(database: Database, reader: Reader, { unread, kind, cursor, limit }: NoticeQueryDto, now: Date): Promise<Page<NoticeDto>> {
  const own = noticesOf(reader);
  const filters = [own.sql, ...(unread ? ['n.read_at IS NULL'] : []), ...(kind ? ['n.kind = ?'] : [])].join(' AND ');
  const parameters = [...own.parameters, ...(kind ? [kind] : [])];
  const after = decodeCursor(cursor, 3);
  const beyond = after ? 'AND ((n.read_at IS NOT NULL) > ? OR ((n.read_at IS NOT NULL) = ? AND (n.created_at < ? OR (n.created_at = ? AND n.id < ?))))' : '';
  const rows = await database.query<Row>(
    `SELECT n.id, n.kind, n.facts, n.created_at AS createdAt, n.read_at AS readAt, d.state AS mail
       FROM notice n LEFT JOIN mail_delivery d ON d.notice_id = n.id
      WHERE ${filters} ${beyond} ORDER BY n.read_at IS NOT NULL, n.created_at DESC, n.id DESC LIMIT ${limit + 1}`,
    [...parameters, ...(after ? [after[0], after[0], new Date(Number(after[1])), new Date(Number(after[1])), after[2]] : [])],
  );
  const [counted] = await database.query<{ count: number }>(`SELECT COUNT(*) AS count FROM notice n WHERE ${filters}`, parameters);
  return pageOf(rows, limit, { count: Number(counted?.count ?? 0), asOf: now, item: noticeOf, key: ({ readAt, createdAt, id }) => [readAt === null ? 0 : 1, createdAt.getTime(), Number(id)] });
}

export async function countUnread(database: Database, reader: Reader): Promise<number> {
  const own = noticesOf(reader);
  const [counted] = await database.query<{ unread: number }>(`SELECT COUNT(*) AS unread FROM notice n WHERE ${own.sql} AND n.read_at IS NULL`, own.parameters);
  return Number(counted?.unread ?? 0);
}

function noticeOf({ id, kind, facts, createdAt, readAt, mail }: Row): NoticeDto {
  const { title, lines, inboxLines, page } = wordNotice(kind, JSON.parse(facts) as object);
  return {
    id: Number(id), kind, name: WORDINGS[kind].name, title, lines: [...lines, ...inboxLines], page,
    createdAt: createdAt.toISOString(), readAt: readAt?.toISOString() ?? null, mail: mail === null || mail === 'dropped' ? 'none' : mail,
  };
}

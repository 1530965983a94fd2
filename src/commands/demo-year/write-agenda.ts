import { Readable } from 'node:stream';
import { readSessions } from '../../modules/classes/public';
import type { Database } from '../../platform/database/database';
import type { FileStorage, StoredFile } from '../../platform/storage/file-storage';

/** The agenda that the school puts into the dossier: a paper of its own, kept like any that is handed in. */
export async function writeAgenda(database: Database, storage: FileStorage, { classId, title }: { readonly classId: number; readonly title: string }): Promise<StoredFile & { readonly name: string }> {
  const sessions = await readSessions(database, classId);
  const lines = sessions.map(({ day, half, topic }) => `${day} ${half === 'am' ? '上午 9:00–12:00' : '下午 14:00–17:00'}　${topic}`);
  const file = await storage.keep(Readable.from([`${title}日程安排\n\n${lines.join('\n')}\n`]));
  return { name: `${title}日程安排.txt`, ...file };
}

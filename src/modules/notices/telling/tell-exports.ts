import type { EXPORT_READY } from '../../../platform/exports/queue-export';
import type { NoticeDesk } from '../inbox/notice-desk';
import type { PayloadOf } from './payload-of';

/** Whoever has a list written again and again, once a file. */
export async function tellExport(desk: NoticeDesk, { exportId, at }: PayloadOf<typeof EXPORT_READY>): Promise<void> {
  const [file] = await desk.database.query<{ accountId: number; title: string }>("SELECT created_by AS accountId, title FROM export_job WHERE id = ? AND status = 'completed'", [exportId]);
  if (file) await desk.tell('file_written', [{ accountId: file.accountId, facts: { title: file.title }, toldKey: `export:${exportId}` }], new Date(at));
}

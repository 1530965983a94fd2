import { ORDERED_LIST_TERMS } from '#contracts';
import type { EXPORT_FAILED, EXPORT_READY } from '../../../platform/exports/queue-export';
import { SCHEDULE_ENDS, type ListKind, type SCHEDULE_ENDED, type ScheduleEnd } from '../../reporting/public';
import type { NoticeDesk } from '../inbox/notice-desk';
import type { PayloadOf } from './payload-of';

/** Whoever has a list written again and again, once a file. */
export async function tellExport(desk: NoticeDesk, { exportId, at }: PayloadOf<typeof EXPORT_READY>): Promise<void> {
  const [file] = await desk.database.query<{ accountId: number; title: string }>("SELECT created_by AS accountId, title FROM export_job WHERE id = ? AND status = 'completed'", [exportId]);
  if (file) await desk.tell('file_written', [{ accountId: file.accountId, facts: { title: file.title }, toldKey: `export:${exportId}` }], new Date(at));
}

export async function tellExportFailure(desk: NoticeDesk, { exportId, at }: PayloadOf<typeof EXPORT_FAILED>): Promise<void> {
  const [file] = await desk.database.query<{ accountId: number; title: string; code: string; zh: string; en: string }>(
    "SELECT created_by AS accountId, title, problem_code AS code, problem_zh AS zh, problem_en AS en FROM export_job WHERE id = ? AND status = 'failed'",
    [exportId],
  );
  if (!file) return;
  const { accountId, title, code, zh, en } = file;
  await desk.tell('file_failed', [{ accountId, facts: { title, code, reason: { zh, en } }, toldKey: `export-failed:${exportId}` }], new Date(at));
}

/** Whoever had lists written that can be written for them no more. */
export async function tellEndOfSchedule(desk: NoticeDesk, { scheduleId, at }: PayloadOf<typeof SCHEDULE_ENDED>): Promise<void> {
  const [schedule] = await desk.database.query<{ accountId: number; kind: ListKind; unitName: string; end: ScheduleEnd | null }>(
    'SELECT account_id AS accountId, kind, unit_name AS unitName, ended_for AS end FROM scheduled_export WHERE id = ?',
    [scheduleId],
  );
  if (!schedule) return;
  const { accountId, kind, unitName } = schedule;
  const end = schedule.end ?? 'PERMISSION_LACKING';
  await desk.tell('schedule_ended', [{ accountId, facts: { list: ORDERED_LIST_TERMS[kind], unitName, code: end, reason: SCHEDULE_ENDS[end] }, toldKey: `schedule-ended:${scheduleId}` }], new Date(at));
}

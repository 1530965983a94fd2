import type { Database } from '../../../platform/database/database';
import type { ExportStatus } from '../../../platform/exports/export-job.entity';
import { SCHEDULE_ENDS, type ScheduleEnd } from './schedule-ends';
import type { ScheduleDto } from './schedules.dto';

const ENDED_SHOWN_DAYS = 90;

type Row = Omit<ScheduleDto, 'last' | 'ended'> & {
  readonly endedFor: ScheduleEnd | null;
  readonly endedAt: Date | null;
  readonly exportId: number | null;
  readonly status: ExportStatus | null;
  readonly orderedAt: Date | null;
  readonly problemCode: string | null;
  readonly problemZh: string | null;
  readonly problemEn: string | null;
};

/** Those of an account that go on, each with what became of it on its last day; then what ended by itself of late, and why. */
export async function readSchedules(database: Database, accountId: number, now: Date): Promise<readonly ScheduleDto[]> {
  const rows = await database.query<Row>(
    `SELECT s.id, s.kind, s.rhythm, s.unit_name AS unitName, s.next_on AS nextOn, s.ended_for AS endedFor, s.ended_at AS endedAt,
            e.id AS exportId, e.status, e.created_at AS orderedAt, e.problem_code AS problemCode, e.problem_zh AS problemZh, e.problem_en AS problemEn
       FROM scheduled_export s LEFT JOIN export_job e ON e.id = s.last_export_id
      WHERE s.account_id = ? AND (s.ended_at IS NULL OR (s.ended_for IS NOT NULL AND s.ended_at > ? - INTERVAL ${ENDED_SHOWN_DAYS} DAY)) ORDER BY s.ended_at IS NOT NULL, s.ended_at DESC, s.id`,
    [accountId, now],
  );
  return rows.map(({ id, kind, rhythm, unitName, nextOn, endedFor, endedAt, ...last }) => ({ id, kind, rhythm, unitName, nextOn, last: lastOf(last), ended: endOf({ endedFor, endedAt }) }));
}

function lastOf({ exportId, status, orderedAt, problemCode, problemZh, problemEn }: Omit<Row, keyof ScheduleDto | 'endedFor' | 'endedAt'>): ScheduleDto['last'] {
  if (exportId === null || status === null || orderedAt === null) return null;
  return { exportId, status, orderedAt, problem: problemCode === null ? null : { code: problemCode, zh: problemZh ?? '', en: problemEn ?? '' } };
}

function endOf({ endedFor, endedAt }: Pick<Row, 'endedFor' | 'endedAt'>): ScheduleDto['ended'] {
  return endedFor === null || endedAt === null ? null : { code: endedFor, ...SCHEDULE_ENDS[endedFor], at: endedAt };
}

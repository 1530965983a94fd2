import type { Database } from '../../../platform/database/database';
import type { ExportStatus } from '../../../platform/exports/export-job.entity';
import type { ScheduleDto } from './schedules.dto';

type Row = Omit<ScheduleDto, 'last'> & {
  readonly exportId: number | null;
  readonly status: ExportStatus | null;
  readonly orderedAt: Date | null;
  readonly problemCode: string | null;
  readonly problemZh: string | null;
  readonly problemEn: string | null;
};

/** Those of an account that go on, each with what became of it on its last day. */
export async function readSchedules(database: Database, accountId: number): Promise<readonly ScheduleDto[]> {
  const rows = await database.query<Row>(
    `SELECT s.id, s.kind, s.rhythm, s.unit_name AS unitName, s.next_on AS nextOn,
            e.id AS exportId, e.status, e.created_at AS orderedAt, e.problem_code AS problemCode, e.problem_zh AS problemZh, e.problem_en AS problemEn
       FROM scheduled_export s LEFT JOIN export_job e ON e.id = s.last_export_id
      WHERE s.account_id = ? AND s.ended_at IS NULL ORDER BY s.id`,
    [accountId],
  );
  return rows.map(({ id, kind, rhythm, unitName, nextOn, ...last }) => ({ id, kind, rhythm, unitName, nextOn, last: lastOf(last) }));
}

function lastOf({ exportId, status, orderedAt, problemCode, problemZh, problemEn }: Omit<Row, keyof ScheduleDto>): ScheduleDto['last'] {
  if (exportId === null || status === null || orderedAt === null) return null;
  return { exportId, status, orderedAt, problem: problemCode === null ? null : { code: problemCode, zh: problemZh ?? '', en: problemEn ?? '' } };
}

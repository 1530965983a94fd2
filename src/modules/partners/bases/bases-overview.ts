import type { BaseGrade } from '#contracts';
import { addDays, trainingDayAt, type TrainingYear } from '#kernel';
import type { Database } from '../../../platform/database/database';
import type { BaseKind } from './base-kinds';
import { BASE_STATES, isOver, type BaseState } from './base-states';
import type { BasesOverviewDto, BaseUseDto, BaseWithDayDto } from './overview.dto';

const ENDING_WITHIN_DAYS = 90;
const LIVING = BASE_STATES.filter((state) => !isOver(state));
const IN_USE = "t.state IN ('active', 'correcting')";

/** What whoever looks after the bases should know today, and how much each was used in a year. */
export async function readBasesOverview(database: Database, year: TrainingYear, now: Date): Promise<BasesOverviewDto> {
  const today = trainingDayAt(now);
  const [byKind, byGrade, byState, agreementsEnding, examinationsDue, correctionsOverdue, bookedThoughSuspended, use] = await Promise.all([
    database.query<{ kind: BaseKind; bases: number }>('SELECT kind, COUNT(*) AS bases FROM teaching_base WHERE state IN (?) GROUP BY kind ORDER BY kind', [LIVING]),
    database.query<{ grade: BaseGrade | null; bases: number }>('SELECT grade, COUNT(*) AS bases FROM teaching_base WHERE state IN (?) GROUP BY grade ORDER BY grade', [LIVING]),
    database.query<{ state: BaseState; bases: number }>('SELECT state, COUNT(*) AS bases FROM teaching_base GROUP BY state ORDER BY state'),
    database.query<BaseWithDayDto>(
      `SELECT t.id AS baseId, t.name, MAX(a.ends_on) AS day FROM teaching_base t JOIN base_agreement a ON a.base_id = t.id
        WHERE ${IN_USE} GROUP BY t.id, t.name HAVING day <= ? ORDER BY day, t.id`,
      [addDays(today, ENDING_WITHIN_DAYS)],
    ),
    database.query<BaseWithDayDto>(
      `SELECT t.id AS baseId, t.name, t.next_examination_on AS day FROM teaching_base t
        WHERE (${IN_USE} OR t.state = 'suspended') AND t.next_examination_on <= ? ORDER BY day, t.id`,
      [today],
    ),
    database.query<BaseWithDayDto>(
      `SELECT t.id AS baseId, t.name, MIN(c.due_on) AS day FROM teaching_base t JOIN base_correction c ON c.base_id = t.id
        WHERE t.state IN (?) AND c.accepted_at IS NULL AND c.due_on < ? GROUP BY t.id, t.name ORDER BY day, t.id`,
      [LIVING, today],
    ),
    database.query<BaseWithDayDto>(
      `SELECT t.id AS baseId, t.name, MIN(b.day) AS day FROM teaching_base t JOIN venue v ON v.base_id = t.id JOIN venue_booking b ON b.venue_id = v.id
        WHERE t.state = 'suspended' AND b.day >= ? GROUP BY t.id, t.name ORDER BY day, t.id`,
      [today],
    ),
    readUse(database, year),
  ]);
  const counted = <Row extends { bases: number }>(rows: readonly Row[]): Row[] => rows.map((row) => ({ ...row, bases: Number(row.bases) }));
  return {
    year, byKind: counted(byKind), byGrade: counted(byGrade), byState: counted(byState),
    endingWithinDays: ENDING_WITHIN_DAYS, agreementsEnding, examinationsDue, correctionsOverdue, bookedThoughSuspended, use, asOf: now.toISOString(),
  };
}

async function readUse(database: Database, year: TrainingYear): Promise<BaseUseDto[]> {
  const rows = await database.query<BaseUseDto>(
    `SELECT t.id AS baseId, t.name, t.kind, COUNT(DISTINCT b.class_id) AS classes, COUNT(b.class_id) AS halfDays, IFNULL(SUM(b.people), 0) AS peopleHalfDays
       FROM teaching_base t
       LEFT JOIN venue v ON v.base_id = t.id
       LEFT JOIN venue_booking b ON b.venue_id = v.id AND b.day BETWEEN ? AND ?
      GROUP BY t.id, t.name, t.kind, t.state HAVING halfDays > 0 OR ${IN_USE}
      ORDER BY halfDays DESC, t.id`,
    [`${year}-01-01`, `${year}-12-31`],
  );
  return rows.map((row) => ({ ...row, classes: Number(row.classes), halfDays: Number(row.halfDays), peopleHalfDays: Number(row.peopleHalfDays) }));
}

import type { Database } from '../../../platform/database/database';
import { readTeachers } from '../../catalog/public';
import { readSessions, type SessionHalf } from '../../classes/public';

/** A class as its papers name it. */
export interface ClassOnPaper {
  readonly classId: number;
  readonly title: string;
  readonly organiser: string;
  readonly hostUnitName: string;
  readonly supervisorName: string;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** The instant at which it was read. */
  readonly asOf: Date;
}

export interface TraineeOnPaper {
  readonly personId: number;
  readonly name: string;
  readonly sex: string;
  readonly unitName: string;
  readonly post: string;
  readonly rank: string;
}

export interface SessionOnPaper {
  readonly id: number;
  readonly day: string;
  readonly half: SessionHalf;
  readonly topic: string;
  readonly teachers: string;
  readonly place: string;
}

export async function readClassOnPaper(database: Database, classId: number, asOf: Date): Promise<ClassOnPaper> {
  const [row] = await database.query<Omit<ClassOnPaper, 'asOf'>>(
    `SELECT c.id AS classId, c.title, c.organiser, IFNULL(h.name, '') AS hostUnitName, c.supervisor_name AS supervisorName, c.place, c.starts_on AS startsOn, c.ends_on AS endsOn
       FROM training_class c LEFT JOIN org_unit h ON h.id = c.host_unit_id WHERE c.id = ?`,
    [classId],
  );
  if (!row) throw new Error(`Class ${classId} was found a moment ago.`);
  return { ...row, asOf };
}

/** Whoever is in the class, unit by unit, with post and rank as they were on its first day. */
export async function readRoster(database: Database, classId: number): Promise<TraineeOnPaper[]> {
  return database.query<TraineeOnPaper>(
    `SELECT e.person_id AS personId, p.name, p.sex, IFNULL(u.name, '') AS unitName, IFNULL(g.post, '') AS post, IFNULL(g.rank, '') AS \`rank\`
       FROM enrolment e JOIN training_class c ON c.id = e.class_id JOIN civil_servant p ON p.id = e.person_id LEFT JOIN org_unit u ON u.id = e.unit_id
       LEFT JOIN posting g ON g.person_id = p.id AND g.valid_from <= c.starts_on AND (g.valid_until IS NULL OR g.valid_until > c.starts_on)
      WHERE e.class_id = ? AND e.state = 'enrolled' ORDER BY u.sort_order, u.path, p.name_pinyin, p.id`,
    [classId],
  );
}

export async function readSessionsOnPaper(database: Database, { classId, place: classPlace }: ClassOnPaper): Promise<SessionOnPaper[]> {
  const sessions = await readSessions(database, classId);
  const teachers = await readTeachers(database, [...new Set(sessions.flatMap(({ teacherIds }) => teacherIds))]);
  return sessions.map(({ id, day, half, topic, teacherIds, place }) => ({
    id, day, half, topic, place: place === '' ? classPlace : place, teachers: teacherIds.map((teacherId) => teachers.get(teacherId)?.name ?? '').join('、'),
  }));
}

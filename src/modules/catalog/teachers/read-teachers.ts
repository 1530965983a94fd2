import type { Database, SqlValue, Transaction } from '../../../platform/database/database';
import { decodeCursor, pageOf, type Page } from '../../../platform/http/page';
import { catalogErrors } from '../catalog.errors';
import { searchCondition } from '../search/search-condition';
import type { TeacherEvaluation, TeacherEvaluations } from './teacher-evaluations';
import type { TaughtCourseDto, TeacherDto, TeacherQueryDto, TeacherSummaryDto } from './teachers.dto';

export interface TeacherReading {
  readonly database: Database;
  readonly evaluations: TeacherEvaluations | undefined;
}

export interface NamedTeacher {
  readonly id: number;
  readonly name: string;
  readonly organisation: string;
  readonly retired: boolean;
}

type TeacherRow = Omit<TeacherSummaryDto, 'evaluation'> & { readonly namePinyin: string };

const SELECT_TEACHERS = `SELECT t.id, t.name, t.name_pinyin AS namePinyin, t.kind, t.organisation, t.job_title AS jobTitle, t.introduction, t.retired_on AS retiredOn,
  (SELECT COUNT(*) FROM course_teacher ct WHERE ct.teacher_id = t.id) AS courseCount FROM teacher t`;

/** Teachers by their ids, for other modules; ids that nobody has are absent from the answer. */
export async function readTeachers(on: Database | Transaction, teacherIds: readonly number[]): Promise<Map<number, NamedTeacher>> {
  if (teacherIds.length === 0) return new Map();
  const rows = (await on.query('SELECT id, name, organisation, retired_on IS NOT NULL AS retired FROM teacher WHERE id IN (?)', [teacherIds])) as (Omit<NamedTeacher, 'retired'> & { retired: number })[];
  return new Map(rows.map((row) => [row.id, { ...row, retired: Number(row.retired) === 1 }]));
}

/** In the order of the names, as they are read aloud. */
export async function searchTeachers({ database, evaluations }: TeacherReading, query: TeacherQueryDto, now: Date): Promise<Page<TeacherSummaryDto>> {
  const wanted = conditionOf(query);
  const after = decodeCursor(query.cursor, 2);
  const following = after ? 'AND (t.name_pinyin, t.id) > (?, ?)' : '';
  const [rows, counted] = await Promise.all([
    database.query<TeacherRow>(`${SELECT_TEACHERS} WHERE ${wanted.sql} ${following} ORDER BY t.name_pinyin, t.id LIMIT ?`, [...wanted.parameters, ...(after ?? []), query.limit + 1]),
    database.query<{ teachers: number }>(`SELECT COUNT(*) AS teachers FROM teacher t WHERE ${wanted.sql}`, wanted.parameters),
  ]);
  const evaluated = await evaluations?.ofTeachers(rows.map(({ id }) => id));
  const item = (row: TeacherRow): TeacherSummaryDto => showTeacher(row, evaluated?.get(row.id));
  return pageOf(rows, query.limit, { count: Number(counted[0]?.teachers ?? 0), asOf: now, item, key: (row) => [row.namePinyin, row.id] });
}

/** @throws DomainError TEACHER_NOT_FOUND */
export async function readTeacher({ database, evaluations }: TeacherReading, teacherId: number): Promise<TeacherDto> {
  const [[row], courses, evaluated] = await Promise.all([
    database.query<TeacherRow>(`${SELECT_TEACHERS} WHERE t.id = ?`, [teacherId]),
    database.query<TaughtCourseDto>(
      `SELECT c.id AS courseId, v.title FROM course_teacher ct JOIN course c ON c.id = ct.course_id JOIN course_version v ON v.id = c.current_version_id
        WHERE ct.teacher_id = ? ORDER BY c.title_pinyin, c.id`,
      [teacherId],
    ),
    evaluations?.ofTeachers([teacherId]),
  ]);
  if (!row) throw catalogErrors.teacherNotFound({ teacherId });
  return { ...showTeacher(row, evaluated?.get(teacherId)), courses };
}

function showTeacher({ namePinyin: _namePinyin, courseCount, ...row }: TeacherRow, evaluation: TeacherEvaluation | undefined): TeacherSummaryDto {
  return { ...row, courseCount: Number(courseCount), evaluation: evaluation ?? null };
}

function conditionOf({ q, kind, status }: TeacherQueryDto): { readonly sql: string; readonly parameters: readonly SqlValue[] } {
  const found = searchCondition(q, 'teacher', 't.id');
  const parts: [string, ...SqlValue[]][] = [[found.sql, ...found.parameters]];
  if (kind !== undefined) parts.push(['t.kind = ?', kind]);
  if (status !== 'all') parts.push([status === 'retired' ? 't.retired_on IS NOT NULL' : 't.retired_on IS NULL']);
  return { sql: parts.map(([sql]) => sql).join(' AND '), parameters: parts.flatMap(([, ...values]) => values) };
}

import type { Database, SqlValue } from '../../../platform/database/database';
import { decodeCursor, pageOf, type Page } from '../../../platform/http/page';
import { catalogErrors } from '../catalog.errors';
import { searchCondition } from '../search/search-condition';
import type { CourseDto, CourseQueryDto, CourseSummaryDto, CourseTeacherDto, CourseVersionDto } from './courses.dto';
import { readCourseVersions, readVersionsOfCourse, type StoredCourseVersion } from './read-course-versions';

interface CourseRow {
  readonly id: number;
  readonly currentVersionId: number;
  readonly titlePinyin: string;
  readonly retiredOn: string | null;
}

const SELECT_COURSES = 'SELECT c.id, c.current_version_id AS currentVersionId, c.title_pinyin AS titlePinyin, c.retired_on AS retiredOn FROM course c JOIN course_version v ON v.id = c.current_version_id';

/** In the order of the titles, as they are read aloud. */
export async function searchCourses(database: Database, query: CourseQueryDto, now: Date): Promise<Page<CourseSummaryDto>> {
  const wanted = conditionOf(query);
  const after = decodeCursor(query.cursor, 2);
  const following = after ? 'AND (c.title_pinyin, c.id) > (?, ?)' : '';
  const [rows, counted] = await Promise.all([
    database.query<CourseRow>(`${SELECT_COURSES} WHERE ${wanted.sql} ${following} ORDER BY c.title_pinyin, c.id LIMIT ?`, [...wanted.parameters, ...(after ?? []), query.limit + 1]),
    database.query<{ courses: number }>(`SELECT COUNT(*) AS courses FROM course c JOIN course_version v ON v.id = c.current_version_id WHERE ${wanted.sql}`, wanted.parameters),
  ]);
  const items = await showCourses(database, rows);
  const item = (row: CourseRow): CourseSummaryDto => items.get(row.id) ?? raise(row.id);
  return pageOf(rows, query.limit, { count: Number(counted[0]?.courses ?? 0), asOf: now, item, key: (row) => [row.titlePinyin, row.id] });
}

/** A course with all its versions. @throws DomainError COURSE_NOT_FOUND */
export async function readCourse(database: Database, courseId: number): Promise<CourseDto> {
  const rows = await database.query<CourseRow>(`${SELECT_COURSES} WHERE c.id = ?`, [courseId]);
  const course = (await showCourses(database, rows)).get(courseId);
  if (!course) return raise(courseId);
  return { ...course, versions: (await readVersionsOfCourse(database, courseId)).map(showVersion) };
}

function raise(courseId: number): never {
  throw catalogErrors.courseNotFound({ courseId });
}

async function showCourses(database: Database, rows: readonly CourseRow[]): Promise<Map<number, CourseSummaryDto>> {
  if (rows.length === 0) return new Map();
  const [versions, teachers] = await Promise.all([
    readCourseVersions(database, rows.map(({ currentVersionId }) => currentVersionId)),
    database.query<{ courseId: number; id: number; name: string; organisation: string; retired: number }>(
      `SELECT ct.course_id AS courseId, t.id, t.name, t.organisation, t.retired_on IS NOT NULL AS retired
         FROM course_teacher ct JOIN teacher t ON t.id = ct.teacher_id WHERE ct.course_id IN (?) ORDER BY t.name_pinyin, t.id`,
      [rows.map(({ id }) => id)],
    ),
  ]);
  const teachersOf = (wanted: number): CourseTeacherDto[] =>
    teachers.filter(({ courseId }) => courseId === wanted).map(({ courseId: _courseId, retired, ...teacher }) => ({ ...teacher, retired: Number(retired) === 1 }));
  return new Map(rows.flatMap(({ id, currentVersionId, retiredOn }) => {
    const version = versions.get(currentVersionId);
    return version ? [[id, { id, retiredOn, current: showVersion(version), teachers: teachersOf(id) }] as const] : [];
  }));
}

function showVersion({ courseId: _courseId, current: _current, retired: _retired, at, ...version }: StoredCourseVersion): CourseVersionDto {
  return { ...version, at: at.toISOString() };
}

function conditionOf({ q, topicId, method, teacherId, status }: CourseQueryDto): { readonly sql: string; readonly parameters: readonly SqlValue[] } {
  const found = searchCondition(q, 'course', 'c.id');
  const parts: [string, ...SqlValue[]][] = [[found.sql, ...found.parameters]];
  if (topicId !== undefined) parts.push(['c.current_version_id IN (SELECT vt.version_id FROM course_version_topic vt WHERE vt.topic_id = ?)', topicId]);
  if (method !== undefined) parts.push(['FIND_IN_SET(?, v.methods) > 0', method]);
  if (teacherId !== undefined) parts.push(['c.id IN (SELECT ct.course_id FROM course_teacher ct WHERE ct.teacher_id = ?)', teacherId]);
  if (status !== 'all') parts.push([status === 'retired' ? 'c.retired_on IS NOT NULL' : 'c.retired_on IS NULL']);
  return { sql: parts.map(([sql]) => sql).join(' AND '), parameters: parts.flatMap(([, ...values]) => values) };
}

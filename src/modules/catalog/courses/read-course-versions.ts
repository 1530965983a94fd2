import type { Database, Transaction } from '../../../platform/database/database';
import { catalogErrors } from '../catalog.errors';
import { readMethods, type TeachingMethod } from './teaching-methods';

export interface StoredCourseVersion {
  readonly id: number;
  readonly courseId: number;
  readonly versionNo: number;
  readonly title: string;
  readonly summary: string;
  readonly methods: readonly TeachingMethod[];
  readonly classHoursHundredths: number;
  readonly topics: readonly { readonly id: number; readonly name: string }[];
  /** The course's latest. */
  readonly current: boolean;
  /** The course is not to be chosen any more. */
  readonly retired: boolean;
  readonly changeNote: string;
  readonly by: string;
  readonly at: Date;
}

type VersionRow = Omit<StoredCourseVersion, 'methods' | 'topics' | 'current' | 'retired'> & { readonly methods: string; readonly current: number; readonly retired: number };

const SELECT_VERSIONS = `SELECT v.id, v.course_id AS courseId, v.version_no AS versionNo, v.title, v.summary, v.methods, v.class_hours AS classHoursHundredths,
       v.id = c.current_version_id AS current, c.retired_on IS NOT NULL AS retired, v.change_note AS changeNote, v.created_by_name AS \`by\`, v.created_at AS at
  FROM course_version v JOIN course c ON c.id = v.course_id`;

/** Versions by their ids; ids that nothing has are absent from the answer. */
export async function readCourseVersions(on: Database | Transaction, versionIds: readonly number[]): Promise<Map<number, StoredCourseVersion>> {
  if (versionIds.length === 0) return new Map();
  const rows = (await on.query(`${SELECT_VERSIONS} WHERE v.id IN (?)`, [versionIds])) as VersionRow[];
  return new Map((await withTopics(on, rows)).map((version) => [version.id, version]));
}

/** @throws DomainError COURSE_VERSION_NOT_FOUND */
export async function readCourseVersion(on: Database | Transaction, versionId: number): Promise<StoredCourseVersion> {
  const version = (await readCourseVersions(on, [versionId])).get(versionId);
  if (!version) throw catalogErrors.versionNotFound({ versionId });
  return version;
}

/** Latest first. */
export async function readVersionsOfCourse(on: Database | Transaction, courseId: number): Promise<StoredCourseVersion[]> {
  return withTopics(on, (await on.query(`${SELECT_VERSIONS} WHERE v.course_id = ? ORDER BY v.version_no DESC`, [courseId])) as VersionRow[]);
}

async function withTopics(on: Database | Transaction, rows: readonly VersionRow[]): Promise<StoredCourseVersion[]> {
  if (rows.length === 0) return [];
  const topics = (await on.query(
    'SELECT vt.version_id AS versionId, t.id, t.name FROM course_version_topic vt JOIN topic t ON t.id = vt.topic_id WHERE vt.version_id IN (?) ORDER BY t.name_pinyin, t.id',
    [rows.map(({ id }) => id)],
  )) as { versionId: number; id: number; name: string }[];
  return rows.map((row) => ({
    ...row,
    methods: readMethods(row.methods),
    current: Number(row.current) === 1,
    retired: Number(row.retired) === 1,
    topics: topics.filter(({ versionId }) => versionId === row.id).map(({ id, name }) => ({ id, name })),
  }));
}

import { trainingDayAt, type TrainingDay } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { insertRows } from '../../../platform/database/write-rows';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { readingOf } from '../../partners/public';
import { catalogErrors } from '../catalog.errors';
import { replaceSearchKeys } from '../search/replace-search-keys';
import { searchKeysOf } from '../search/search-keys';
import { writeMethods, type TeachingMethod } from './teaching-methods';

export interface Authorship {
  readonly actor: Actor;
  readonly at: Date;
}

export interface CourseContent {
  readonly title: string;
  readonly summary: string;
  readonly methods: readonly TeachingMethod[];
  readonly classHoursHundredths: number;
  readonly topicIds: readonly number[];
}

export interface CourseChange extends CourseContent {
  readonly changeNote: string;
  /** The version the author had before their eyes. */
  readonly basedOn: number;
}

interface CourseRow {
  readonly currentVersionNo: number;
  readonly retiredOn: TrainingDay | null;
}

/** @returns the new course's id. @throws DomainError TOPIC_UNKNOWN */
export async function addCourse(tx: Transaction, content: CourseContent, by: Authorship): Promise<number> {
  const { insertId }: { insertId: number } = await tx.query('INSERT INTO course (current_version_no) VALUES (0)');
  await writeVersion(tx, { ...content, changeNote: '', basedOn: 0 }, { courseId: insertId, by });
  await recordAudit(tx, {
    actor: by.actor,
    action: 'course.added',
    summary: { zh: `新增课程《${content.title}》`, en: `Added the course ${content.title}` },
    subject: { kind: 'course', id: insertId },
    after: content,
  });
  return insertId;
}

/**
 * Adds the next version of a course. What was taught under the earlier ones stays what it was.
 * @throws DomainError COURSE_NOT_FOUND, COURSE_RETIRED, COURSE_CHANGED, TOPIC_UNKNOWN
 */
export async function changeCourse(tx: Transaction, courseId: number, change: CourseChange, by: Authorship): Promise<void> {
  const course = await lockCourse(tx, courseId);
  if (course.retiredOn !== null && course.retiredOn <= trainingDayAt(by.at)) throw catalogErrors.courseRetired({ courseId, retiredOn: course.retiredOn });
  if (course.currentVersionNo !== change.basedOn) throw catalogErrors.courseChanged({ courseId, basedOn: change.basedOn, current: course.currentVersionNo });
  await writeVersion(tx, change, { courseId, by });
  await recordAudit(tx, {
    actor: by.actor,
    action: 'course.changed',
    summary: { zh: `课程《${change.title}》更新为第 ${change.basedOn + 1} 版`, en: `Version ${change.basedOn + 1} of the course ${change.title}` },
    subject: { kind: 'course', id: courseId },
    after: change,
  });
}

/** Nobody else changes the course until the commit. @throws DomainError COURSE_NOT_FOUND */
export async function lockCourse(tx: Transaction, courseId: number): Promise<CourseRow> {
  const [course]: CourseRow[] = await tx.query('SELECT current_version_no AS currentVersionNo, retired_on AS retiredOn FROM course WHERE id = ? FOR UPDATE', [courseId]);
  if (!course) throw catalogErrors.courseNotFound({ courseId });
  return course;
}

async function writeVersion(tx: Transaction, change: CourseChange, { courseId, by }: { readonly courseId: number; readonly by: Authorship }): Promise<void> {
  const topicIds = [...new Set(change.topicIds)];
  const topicNames = await namesOfTopics(tx, topicIds);
  const versionNo = change.basedOn + 1;
  const { insertId: versionId }: { insertId: number } = await tx.query(
    'INSERT INTO course_version (course_id, version_no, title, summary, methods, class_hours, change_note, created_by, created_by_name, created_at) VALUES (?)',
    [[courseId, versionNo, change.title, change.summary, writeMethods(change.methods), change.classHoursHundredths, change.changeNote, by.actor.accountId, by.actor.name, by.at]],
  );
  await insertRows(tx, 'course_version_topic', ['version_id', 'topic_id'], topicIds.map((topicId) => [versionId, topicId]));
  await tx.query('UPDATE course SET current_version_id = ?, current_version_no = ?, title_pinyin = ? WHERE id = ?', [versionId, versionNo, readingOf(change.title).pinyin, courseId]);
  await replaceSearchKeys(tx, { subject: 'course', subjectId: courseId }, [change.title, ...topicNames].flatMap((name) => searchKeysOf(name, 'thing')));
}

async function namesOfTopics(tx: Transaction, topicIds: readonly number[]): Promise<string[]> {
  if (topicIds.length === 0) return [];
  const topics: { id: number; name: string }[] = await tx.query('SELECT id, name FROM topic WHERE id IN (?)', [topicIds]);
  const unknown = topicIds.filter((topicId) => !topics.some(({ id }) => id === topicId));
  if (unknown.length > 0) throw catalogErrors.topicUnknown({ topicIds: unknown });
  return topics.map(({ name }) => name);
}

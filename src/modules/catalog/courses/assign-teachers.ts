import type { Transaction } from '../../../platform/database/database';
import { insertRows } from '../../../platform/database/write-rows';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { catalogErrors } from '../catalog.errors';
import { lockCourse } from './write-version';

/**
 * Says who gives a course, all of them at once. A teacher who has been retired may stay on the list but not come onto it.
 * @throws DomainError COURSE_NOT_FOUND, TEACHER_UNKNOWN
 */
export async function assignTeachers(tx: Transaction, courseId: number, teacherIds: readonly number[], actor: Actor): Promise<void> {
  await lockCourse(tx, courseId);
  const before = ((await tx.query('SELECT teacher_id AS id FROM course_teacher WHERE course_id = ? ORDER BY teacher_id', [courseId])) as { id: number }[]).map(({ id }) => id);
  const after = [...new Set(teacherIds)].toSorted((left, right) => left - right);
  await assertUsable(tx, after.filter((id) => !before.includes(id)));
  await tx.query('DELETE FROM course_teacher WHERE course_id = ?', [courseId]);
  await insertRows(tx, 'course_teacher', ['course_id', 'teacher_id'], after.map((teacherId) => [courseId, teacherId]));
  await recordAudit(tx, {
    actor,
    action: 'course.teachers-assigned',
    summary: { zh: '调整课程师资', en: 'Changed who gives the course' },
    subject: { kind: 'course', id: courseId },
    before: { teacherIds: before },
    after: { teacherIds: after },
  });
}

async function assertUsable(tx: Transaction, teacherIds: readonly number[]): Promise<void> {
  if (teacherIds.length === 0) return;
  const usable: { id: number }[] = await tx.query('SELECT id FROM teacher WHERE id IN (?) AND retired_on IS NULL LOCK IN SHARE MODE', [teacherIds]);
  const unknown = teacherIds.filter((teacherId) => !usable.some(({ id }) => id === teacherId));
  if (unknown.length > 0) throw catalogErrors.teacherUnknown({ teacherIds: unknown });
}

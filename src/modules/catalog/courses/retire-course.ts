import { trainingDayAt } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import { lockCourse, type Authorship } from './write-version';

/** No new class chooses it; what was planned or taught stays. Again: nothing changes. @throws DomainError COURSE_NOT_FOUND */
export async function retireCourse(tx: Transaction, courseId: number, by: Authorship): Promise<void> {
  if ((await lockCourse(tx, courseId)).retiredOn !== null) return;
  const today = trainingDayAt(by.at);
  await tx.query('UPDATE course SET retired_on = ? WHERE id = ?', [today, courseId]);
  await recordAudit(tx, {
    actor: by.actor,
    action: 'course.retired',
    summary: { zh: '停用课程', en: 'Retired the course' },
    subject: { kind: 'course', id: courseId },
    after: { retiredOn: today },
  });
}

/** @throws DomainError COURSE_NOT_FOUND */
export async function reviveCourse(tx: Transaction, courseId: number, by: Authorship): Promise<void> {
  const { retiredOn } = await lockCourse(tx, courseId);
  if (retiredOn === null) return;
  await tx.query('UPDATE course SET retired_on = NULL WHERE id = ?', [courseId]);
  await recordAudit(tx, {
    actor: by.actor,
    action: 'course.revived',
    summary: { zh: '恢复课程', en: 'Took the course into use again' },
    subject: { kind: 'course', id: courseId },
    before: { retiredOn },
  });
}

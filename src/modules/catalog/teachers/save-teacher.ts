import { trainingDayAt, type TrainingDay } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { readingOf } from '../../partners/public';
import { catalogErrors } from '../catalog.errors';
import { replaceSearchKeys } from '../search/replace-search-keys';
import { searchKeysOf } from '../search/search-keys';
import type { TeacherKind } from './teacher.entity';

export interface TeacherFields {
  readonly name: string;
  readonly kind: TeacherKind;
  readonly organisation: string;
  readonly jobTitle: string;
  readonly introduction: string;
}

type TeacherRow = TeacherFields & { readonly retiredOn: TrainingDay | null };

/** @returns the new teacher's id */
export async function addTeacher(tx: Transaction, teacher: TeacherFields, actor: Actor): Promise<number> {
  const { name, kind, organisation, jobTitle, introduction } = teacher;
  const { insertId }: { insertId: number } = await tx.query('INSERT INTO teacher (name, name_pinyin, kind, organisation, job_title, introduction) VALUES (?)', [
    [name, readingOf(name, 'person').pinyin, kind, organisation, jobTitle, introduction],
  ]);
  await replaceSearchKeys(tx, { subject: 'teacher', subjectId: insertId }, searchKeysOf(name, 'person'));
  await recordAudit(tx, {
    actor,
    action: 'teacher.added',
    summary: { zh: `新增师资 ${name}`, en: `Added the teacher ${name}` },
    subject: { kind: 'teacher', id: insertId },
    after: teacher,
  });
  return insertId;
}

/** @throws DomainError TEACHER_NOT_FOUND */
export async function changeTeacher(tx: Transaction, teacherId: number, teacher: TeacherFields, actor: Actor): Promise<void> {
  const before = await lockTeacher(tx, teacherId);
  const { name, kind, organisation, jobTitle, introduction } = teacher;
  await tx.query('UPDATE teacher SET name = ?, name_pinyin = ?, kind = ?, organisation = ?, job_title = ?, introduction = ? WHERE id = ?', [
    name, readingOf(name, 'person').pinyin, kind, organisation, jobTitle, introduction, teacherId,
  ]);
  await replaceSearchKeys(tx, { subject: 'teacher', subjectId: teacherId }, searchKeysOf(name, 'person'));
  await recordAudit(tx, {
    actor,
    action: 'teacher.changed',
    summary: { zh: `修改师资 ${name}`, en: `Changed the teacher ${name}` },
    subject: { kind: 'teacher', id: teacherId },
    before,
    after: teacher,
  });
}

/** `retired`: no new class or course chooses them. The same again changes nothing. @throws DomainError TEACHER_NOT_FOUND */
export async function setTeacherRetired(tx: Transaction, teacherId: number, retired: boolean, by: { readonly actor: Actor; readonly at: Date }): Promise<void> {
  const before = await lockTeacher(tx, teacherId);
  if ((before.retiredOn !== null) === retired) return;
  const retiredOn = retired ? trainingDayAt(by.at) : null;
  await tx.query('UPDATE teacher SET retired_on = ? WHERE id = ?', [retiredOn, teacherId]);
  await recordAudit(tx, {
    actor: by.actor,
    action: retired ? 'teacher.retired' : 'teacher.revived',
    summary: retired ? { zh: `停用师资 ${before.name}`, en: `Retired the teacher ${before.name}` } : { zh: `恢复师资 ${before.name}`, en: `Took the teacher ${before.name} in again` },
    subject: { kind: 'teacher', id: teacherId },
    before: { retiredOn: before.retiredOn },
    after: { retiredOn },
  });
}

async function lockTeacher(tx: Transaction, teacherId: number): Promise<TeacherRow> {
  const [teacher]: TeacherRow[] = await tx.query(
    'SELECT name, kind, organisation, job_title AS jobTitle, introduction, retired_on AS retiredOn FROM teacher WHERE id = ? FOR UPDATE',
    [teacherId],
  );
  if (!teacher) throw catalogErrors.teacherNotFound({ teacherId });
  return teacher;
}

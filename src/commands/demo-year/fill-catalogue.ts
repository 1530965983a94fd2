import { addCourse, addTeacher, addTopic, assignTeachers } from '../../modules/catalog/public';
import type { Actor } from '../../modules/identity/public';
import type { Transaction } from '../../platform/database/database';
import { COURSES, TOPICS } from './courses-of-the-school';
import { TEACHERS } from './teachers-of-the-school';

export interface DemoCourse {
  readonly title: string;
  readonly versionId: number;
  readonly teacherIds: readonly number[];
}

/** By title, as the stories of the classes name them. */
export type DemoCatalogue = ReadonlyMap<string, DemoCourse>;

export async function fillCatalogue(tx: Transaction, school: Actor, at: Date): Promise<DemoCatalogue> {
  const topicIds = new Map<string, number>();
  for (const name of TOPICS) topicIds.set(name, (await addTopic(tx, name, school)).id);
  const teachers: { readonly id: number; readonly courses: readonly string[] }[] = [];
  for (const [name, kind, organisation, jobTitle, courses] of TEACHERS) {
    teachers.push({ id: await addTeacher(tx, { name, kind, organisation, jobTitle, introduction: `主讲${courses.map((course) => `《${course}》`).join('')}。` }, school), courses });
  }
  const catalogue = new Map<string, DemoCourse>();
  for (const [title, topics, methods, classHours, summary] of COURSES) {
    const content = { title, summary, methods, classHoursHundredths: classHours * 100, topicIds: topics.flatMap((topic) => topicIds.get(topic) ?? []) };
    const courseId = await addCourse(tx, content, { actor: school, at });
    const teacherIds = teachers.filter(({ courses }) => courses.includes(title)).map(({ id }) => id);
    await assignTeachers(tx, courseId, teacherIds, school);
    const [course]: { versionId: number }[] = await tx.query('SELECT current_version_id AS versionId FROM course WHERE id = ?', [courseId]);
    catalogue.set(title, { title, versionId: course?.versionId ?? 0, teacherIds });
  }
  return catalogue;
}

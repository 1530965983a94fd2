import { DomainError } from '#kernel';

/** In order of precedence. */
export const catalogErrors = {
  courseNotFound: (facts: { courseId: number }) => new DomainError('COURSE_NOT_FOUND', 'not_found', { zh: '没有找到这门课程。', en: 'There is no such course.' }, facts),
  versionNotFound: (facts: { versionId?: number; courseId?: number; versionNo?: number }) =>
    new DomainError('COURSE_VERSION_NOT_FOUND', 'not_found', { zh: '没有找到课程的这个版本。', en: 'The course has no such version.' }, facts),
  courseRetired: (facts: { courseId: number; retiredOn: string }) =>
    new DomainError('COURSE_RETIRED', 'conflict', { zh: '该课程已停用。', en: 'The course has been retired.' }, facts),
  courseChanged: (facts: { courseId: number; basedOn: number; current: number }) =>
    new DomainError('COURSE_CHANGED', 'conflict', { zh: `该课程已有第 ${facts.current} 版，请在最新版本上修改。`, en: `The course has version ${facts.current} by now; make your change to that one.` }, facts),
  topicUnknown: (facts: { topicIds: readonly number[] }) => new DomainError('TOPIC_UNKNOWN', 'invalid', { zh: '所选专题不存在。', en: 'A chosen topic does not exist.' }, facts),
  topicTaken: (facts: { name: string }) => new DomainError('TOPIC_TAKEN', 'conflict', { zh: '已有这个专题。', en: 'This topic exists already.' }, facts),
  teacherNotFound: (facts: { teacherId: number }) => new DomainError('TEACHER_NOT_FOUND', 'not_found', { zh: '没有找到这位师资。', en: 'There is no such teacher.' }, facts),
  teacherUnknown: (facts: { teacherIds: readonly number[] }) => new DomainError('TEACHER_UNKNOWN', 'invalid', { zh: '所选师资不存在或已停用。', en: 'A chosen teacher does not exist or has been retired.' }, facts),
};

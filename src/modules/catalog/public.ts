import { CourseTeacher } from './courses/course-teacher.entity';
import { CourseVersionTopic } from './courses/course-version-topic.entity';
import { CourseVersion } from './courses/course-version.entity';
import { Course } from './courses/course.entity';
import { Topic } from './courses/topic.entity';
import { CatalogSearchKey } from './search/catalog-search-key.entity';
import { Teacher } from './teachers/teacher.entity';

export { assignTeachers } from './courses/assign-teachers';
export { readCourseVersion, readCourseVersions, type StoredCourseVersion } from './courses/read-course-versions';
export { searchCourses } from './courses/search-courses';
export { TEACHING_METHODS, type TeachingMethod } from './courses/teaching-methods';
export { addTopic } from './courses/topics';
export { addCourse, type CourseContent } from './courses/write-version';
export { addTeacher, type TeacherFields } from './teachers/save-teacher';
export { readTeachers, type NamedTeacher } from './teachers/read-teachers';
export { replaceSearchKeys } from './search/replace-search-keys';
export { searchCondition } from './search/search-condition';
export { searchKeysOf, wordsOf } from './search/search-keys';
export { TEACHER_EVALUATIONS, type TeacherEvaluation, type TeacherEvaluations } from './teachers/teacher-evaluations';

export const CATALOG_ENTITIES = [Topic, Teacher, Course, CourseVersion, CourseVersionTopic, CourseTeacher, CatalogSearchKey] as const;

/** The application may insert into these and read them: what a class taught stays what it was. */
export const CATALOG_APPEND_ONLY_TABLES = ['course_version', 'course_version_topic'] as const;

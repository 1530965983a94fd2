import { Entity, Index, PrimaryColumn } from 'typeorm';

/** Who may give a course, whatever its version. */
@Entity('course_teacher')
@Index('course_teacher_teacher', ['teacherId', 'courseId'])
export class CourseTeacher {
  @PrimaryColumn({ name: 'course_id', type: 'int', unsigned: true })
  courseId: number;

  @PrimaryColumn({ name: 'teacher_id', type: 'int', unsigned: true })
  teacherId: number;
}

import { Entity, Index, PrimaryColumn } from 'typeorm';

/** What a version of a course is about. Added with the version, never changed. */
@Entity('course_version_topic')
@Index('course_version_topic_topic', ['topicId', 'versionId'])
export class CourseVersionTopic {
  @PrimaryColumn({ name: 'version_id', type: 'int', unsigned: true })
  versionId: number;

  @PrimaryColumn({ name: 'topic_id', type: 'int', unsigned: true })
  topicId: number;
}

import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A course as it was from one change to the next. Added, never changed: classes name the version they taught. */
@Entity('course_version')
@Index('course_version_no', ['courseId', 'versionNo'], { unique: true })
export class CourseVersion {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'course_id', type: 'int', unsigned: true })
  courseId: number;

  @Column({ name: 'version_no', type: 'smallint', unsigned: true })
  versionNo: number;

  @Column({ type: 'varchar', length: 120 })
  title: string;

  @Column({ type: 'varchar', length: 2000 })
  summary: string;

  /** See teaching-methods.ts. */
  @Column({ type: 'varchar', length: 120, charset: 'ascii', collation: 'ascii_bin' })
  methods: string;

  /** In hundredths. */
  @Column({ name: 'class_hours', type: 'int', unsigned: true })
  classHours: number;

  @Column({ name: 'change_note', type: 'varchar', length: 500 })
  changeNote: string;

  @Column({ name: 'created_by', type: 'int', unsigned: true, nullable: true })
  createdBy: number | null;

  @Column({ name: 'created_by_name', type: 'varchar', length: 100 })
  createdByName: string;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;
}

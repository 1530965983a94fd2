import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** 党校教师、领导干部、专家学者、一线典型. */
export const TEACHER_KINDS = ['school', 'leader', 'expert', 'practitioner'] as const;
export type TeacherKind = (typeof TEACHER_KINDS)[number];

@Entity('teacher')
@Index('teacher_order', ['namePinyin', 'id'])
export class Teacher {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ type: 'varchar', length: 100 })
  name: string;

  @Column({ name: 'name_pinyin', type: 'varchar', length: 300, charset: 'ascii', collation: 'ascii_bin' })
  namePinyin: string;

  @Column({ type: 'varchar', length: 16, charset: 'ascii', collation: 'ascii_bin' })
  kind: TeacherKind;

  @Column({ type: 'varchar', length: 120 })
  organisation: string;

  @Column({ name: 'job_title', type: 'varchar', length: 120 })
  jobTitle: string;

  @Column({ type: 'varchar', length: 1000 })
  introduction: string;

  @Column({ name: 'retired_on', type: 'date', nullable: true })
  retiredOn: string | null;
}

import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What stays the same of a course while its versions follow each other. */
@Entity('course')
@Index('course_order', ['titlePinyin', 'id'])
export class Course {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  /** Null only inside the transaction that makes the course. */
  @Column({ name: 'current_version_id', type: 'int', unsigned: true, nullable: true })
  currentVersionId: number | null;

  @Column({ name: 'current_version_no', type: 'smallint', unsigned: true, default: 0 })
  currentVersionNo: number;

  /** Of the current version's title, for order. */
  @Column({ name: 'title_pinyin', type: 'varchar', length: 300, charset: 'ascii', collation: 'ascii_bin', default: '' })
  titlePinyin: string;

  @Column({ name: 'retired_on', type: 'date', nullable: true })
  retiredOn: string | null;
}

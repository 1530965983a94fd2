import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { BaseGrade } from '#contracts';
import type { BaseKind } from './base-kinds';
import type { BaseState } from './base-states';

/** 教学基地: a place outside the party school where classes are taught, from its application to its end. */
@Entity('teaching_base')
@Index('teaching_base_active_name', ['activeName'], { unique: true })
@Index('teaching_base_order', ['namePinyin', 'id'])
export class TeachingBase {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ type: 'varchar', length: 120 })
  name: string;

  @Column({ name: 'name_pinyin', type: 'varchar', length: 300, charset: 'ascii', collation: 'ascii_bin' })
  namePinyin: string;

  @Column({ name: 'name_initials', type: 'varchar', length: 120, charset: 'ascii', collation: 'ascii_bin' })
  nameInitials: string;

  /** The name until the base is refused or ended, null afterwards: no two bases go by one name at one time. */
  @Column({ name: 'active_name', type: 'varchar', length: 120, nullable: true })
  activeName: string | null;

  @Column({ type: 'varchar', length: 24, charset: 'ascii', collation: 'ascii_bin' })
  kind: BaseKind;

  @Column({ type: 'varchar', length: 200 })
  address: string;

  /** What can be learnt there, as the application says it. */
  @Column({ type: 'varchar', length: 500 })
  themes: string;

  @Column({ name: 'contact_name', type: 'varchar', length: 100 })
  contactName: string;

  @Column({ name: 'contact_phone', type: 'varchar', length: 40 })
  contactPhone: string;

  @Column({ type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  state: BaseState;

  /** Of the latest inspection. */
  @Column({ type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  grade: BaseGrade | null;

  @Column({ name: 'next_examination_on', type: 'date', nullable: true })
  nextExaminationOn: string | null;

  @Column({ name: 'applied_at', type: 'datetime', precision: 3 })
  appliedAt: Date;
}

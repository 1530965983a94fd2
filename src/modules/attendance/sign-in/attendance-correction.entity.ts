import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A mark that a person set right, with the reason. Added only. */
@Entity('attendance_correction')
@Index('attendance_correction_mark', ['sessionId', 'personId', 'id'])
@Index('attendance_correction_class', ['classId', 'id'])
export class AttendanceCorrection {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  @Column({ name: 'session_id', type: 'int', unsigned: true })
  sessionId: number;

  @Column({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  /** Null where there was no mark. */
  @Column({ name: 'from_state', type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  fromState: string | null;

  @Column({ name: 'to_state', type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  toState: string;

  @Column({ type: 'varchar', length: 500 })
  reason: string;

  @Column({ name: 'account_id', type: 'int', unsigned: true, nullable: true })
  accountId: number | null;

  @Column({ name: 'author_name', type: 'varchar', length: 100 })
  authorName: string;

  @Column({ type: 'datetime', precision: 3 })
  at: Date;
}

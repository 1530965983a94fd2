import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AuthoredRecord } from '../../../platform/database/step-record';

/** A mark that a person set right, with the reason. Added only. */
@Entity('attendance_correction')
@Index('attendance_correction_mark', ['sessionId', 'personId', 'id'])
@Index('attendance_correction_class', ['classId', 'id'])
export class AttendanceCorrection extends AuthoredRecord {
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
}

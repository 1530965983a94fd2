import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** 考勤: one person in one half-day session. The key says that there is one mark, however often and by whatever way somebody signs in. */
@Entity('attendance_mark')
@Index('attendance_mark_class', ['classId', 'personId'])
@Index('attendance_mark_person', ['personId'])
export class AttendanceMark {
  @PrimaryColumn({ name: 'session_id', type: 'int', unsigned: true })
  sessionId: number;

  @PrimaryColumn({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  @Column({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  /** `present`, `late`, `absent`, `on_leave`. */
  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  state: string;

  /** `qr`, `desk`, `card`, `list`, `correction`, `leave`. */
  @Column({ type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  method: string;

  /** When the person came; null for somebody who did not. */
  @Column({ name: 'signed_at', type: 'datetime', precision: 3, nullable: true })
  signedAt: Date | null;

  @Column({ name: 'account_id', type: 'int', unsigned: true, nullable: true })
  accountId: number | null;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt: Date;
}

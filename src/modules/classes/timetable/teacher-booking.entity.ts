import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A teacher teaches one session in a half-day: the key says so. */
@Entity('teacher_booking')
@Index('teacher_booking_session', ['sessionId'])
@Index('teacher_booking_class', ['classId'])
export class TeacherBooking {
  @PrimaryColumn({ name: 'teacher_id', type: 'int', unsigned: true })
  teacherId: number;

  @PrimaryColumn({ type: 'date' })
  day: string;

  @PrimaryColumn({ type: 'char', length: 2, charset: 'ascii', collation: 'ascii_bin' })
  half: string;

  @Column({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  @Column({ name: 'session_id', type: 'int', unsigned: true })
  sessionId: number;
}

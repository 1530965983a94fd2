import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** 课次: one half-day of a class. A changed one keeps its id, so that calendars and sign-ins follow it. */
@Entity('class_session')
@Index('class_session_half_day', ['classId', 'day', 'half'], { unique: true })
@Index('class_session_day', ['day', 'half'])
@Index('class_session_venue', ['venueId', 'day', 'half'])
export class ClassSession {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  @Column({ type: 'date' })
  day: string;

  /** `am` or `pm`. */
  @Column({ type: 'char', length: 2, charset: 'ascii', collation: 'ascii_bin' })
  half: string;

  @Column({ type: 'varchar', length: 200 })
  topic: string;

  /** The version that was taught, for ever. */
  @Column({ name: 'course_version_id', type: 'int', unsigned: true, nullable: true })
  courseVersionId: number | null;

  @Column({ name: 'venue_id', type: 'int', unsigned: true, nullable: true })
  venueId: number | null;

  @Column({ type: 'varchar', length: 200, default: '' })
  place: string;

  /** Grows with every change: iCalendar's SEQUENCE. */
  @Column({ type: 'int', unsigned: true, default: 0 })
  sequence: number;

  @Column({ name: 'changed_at', type: 'datetime', precision: 3 })
  changedAt: Date;
}

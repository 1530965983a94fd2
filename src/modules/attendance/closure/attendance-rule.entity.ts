import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The limits of one class, where they differ from the usual ones. */
@Entity('attendance_rule')
export class AttendanceRule {
  @PrimaryColumn({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  /** No certificate for whoever missed more than this share of the half-days, by leave or without: `missed_part` of `missed_of`. */
  @Column({ name: 'missed_part', type: 'smallint', unsigned: true })
  missedPart: number;

  @Column({ name: 'missed_of', type: 'smallint', unsigned: true })
  missedOf: number;

  /** Closing later than this many days after the last day needs a reason. */
  @Column({ name: 'close_within_days', type: 'smallint', unsigned: true })
  closeWithinDays: number;
}

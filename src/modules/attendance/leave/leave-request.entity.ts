import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** 请假, from one half-day to another, both within it. */
@Entity('leave_request')
@Index('leave_request_class', ['classId', 'state', 'id'])
@Index('leave_request_person', ['personId', 'id'])
export class LeaveRequest {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  @Column({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  @Column({ name: 'from_day', type: 'date' })
  fromDay: string;

  @Column({ name: 'from_half', type: 'char', length: 2, charset: 'ascii', collation: 'ascii_bin' })
  fromHalf: string;

  @Column({ name: 'until_day', type: 'date' })
  untilDay: string;

  @Column({ name: 'until_half', type: 'char', length: 2, charset: 'ascii', collation: 'ascii_bin' })
  untilHalf: string;

  /** Sessions of the class within it, when it was asked for. */
  @Column({ name: 'half_days', type: 'smallint', unsigned: true })
  halfDays: number;

  /** `personal`, `sick`, `official`. */
  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  kind: string;

  @Column({ type: 'varchar', length: 500 })
  reason: string;

  /** Who must agree, by its length: `class_supervisor`, `academic_office`, `organisation_department`. */
  @Column({ name: 'review_step', type: 'varchar', length: 24, charset: 'ascii', collation: 'ascii_bin' })
  reviewStep: string;

  /** Moved by `move-leave.ts` alone. */
  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  state: string;

  @Column({ name: 'account_id', type: 'int', unsigned: true, nullable: true })
  accountId: number | null;

  @Column({ name: 'requested_at', type: 'datetime', precision: 3 })
  requestedAt: Date;

  @Column({ name: 'decided_by_name', type: 'varchar', length: 100, default: '' })
  decidedByName: string;

  @Column({ name: 'decision_reason', type: 'varchar', length: 500, default: '' })
  decisionReason: string;

  @Column({ name: 'decided_at', type: 'datetime', precision: 3, nullable: true })
  decidedAt: Date | null;

  /** 销假: the last half-day that was really taken; null while the person is not back. */
  @Column({ name: 'ended_day', type: 'date', nullable: true })
  endedDay: string | null;

  @Column({ name: 'ended_half', type: 'char', length: 2, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  endedHalf: string | null;

  @Column({ name: 'closed_at', type: 'datetime', precision: 3, nullable: true })
  closedAt: Date | null;
}

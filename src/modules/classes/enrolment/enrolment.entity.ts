import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * 报名: one person and one class, whichever way they came together. Whoever applies again keeps the row and gets a new number.
 * Written by the seat allocator alone.
 */
@Entity('enrolment')
@Index('enrolment_person', ['classId', 'personId'], { unique: true })
@Index('enrolment_acceptance', ['classId', 'acceptanceNo'], { unique: true })
@Index('enrolment_queue', ['classId', 'state', 'poolUnitId', 'acceptanceNo'])
@Index('enrolment_of_person', ['personId', 'state'])
export class Enrolment {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  @Column({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  /** Where the person served when they came in. */
  @Column({ name: 'unit_id', type: 'int', unsigned: true })
  unitId: number;

  /** The quota whose seat is held or waited for; 0 is the open pool. */
  @Column({ name: 'pool_unit_id', type: 'int', unsigned: true })
  poolUnitId: number;

  /** `self`, `nomination`, `named`, `substitution`, `list`. */
  @Column({ type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  path: string;

  @Column({ type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin' })
  state: string;

  /** The state that a seat brings: the first step of approval, or none. So nobody skips a step by waiting. */
  @Column({ name: 'entry_state', type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin' })
  entryState: string;

  /** Place in the one order of the class. */
  @Column({ name: 'acceptance_no', type: 'int', unsigned: true })
  acceptanceNo: number;

  /** When, in that order, the seat was taken; null without a seat. */
  @Column({ name: 'seat_no', type: 'int', unsigned: true, nullable: true })
  seatNo: number | null;

  /** Since when, in that order, this person waits in this pool. */
  @Column({ name: 'pool_since_no', type: 'int', unsigned: true })
  poolSinceNo: number;

  /** Why named, why substituted. */
  @Column({ type: 'varchar', length: 500, default: '' })
  reason: string;

  @Column({ name: 'replaces_id', type: 'int', unsigned: true, nullable: true })
  replacesId: number | null;

  @Column({ name: 'account_id', type: 'int', unsigned: true, nullable: true })
  accountId: number | null;

  @Column({ name: 'accepted_at', type: 'datetime', precision: 3 })
  acceptedAt: Date;

  @Column({ name: 'changed_at', type: 'datetime', precision: 3 })
  changedAt: Date;
}

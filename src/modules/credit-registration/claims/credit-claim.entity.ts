import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** 学分申报: what somebody says was done, until reviewers have decided on it. A draft may lack anything but its category. */
@Entity('credit_claim')
@Index('credit_claim_person', ['personId', 'trainingYear', 'id'])
@Index('credit_claim_waiting', ['state', 'waitingSince', 'id'])
@Index('credit_claim_batch', ['batchNo', 'id'])
export class CreditClaim {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'training_year', type: 'smallint', unsigned: true })
  trainingYear: number;

  @Column({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  @Column({ type: 'varchar', length: 64, charset: 'ascii', collation: 'ascii_bin' })
  category: string;

  /** Code of the unit of measure; empty in a draft without one. */
  @Column({ type: 'varchar', length: 64, charset: 'ascii', collation: 'ascii_bin', default: '' })
  unit: string;

  /** Hundredths of the unit. */
  @Column({ type: 'int', nullable: true })
  quantity: number | null;

  @Column({ name: 'starts_on', type: 'date', nullable: true })
  startsOn: string | null;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn: string | null;

  @Column({ type: 'varchar', length: 300, default: '' })
  title: string;

  @Column({ type: 'varchar', length: 200, default: '' })
  organiser: string;

  /** What the rules of the category look at, by field, as canonical JSON. */
  @Column({ type: 'varchar', length: 2000, default: '{}' })
  facts: string;

  @Column({ type: 'varchar', length: 500, default: '' })
  note: string;

  @Column({ name: 'late_reason', type: 'varchar', length: 500, default: '' })
  lateReason: string;

  @Column({ name: 'filing_id', type: 'int', unsigned: true, nullable: true })
  filingId: number | null;

  /** Claims of one activity that a unit declared for many people. */
  @Column({ name: 'batch_no', type: 'int', unsigned: true, nullable: true })
  batchNo: number | null;

  /** Moved by `move-claim.ts` alone. */
  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  state: string;

  /** One more with every change: whoever acts names the one that they saw. */
  @Column({ type: 'int', unsigned: true, default: 1 })
  revision: number;

  @Column({ name: 'declared_by', type: 'int', unsigned: true, nullable: true })
  declaredBy: number | null;

  @Column({ name: 'declared_by_name', type: 'varchar', length: 100 })
  declaredByName: string;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;

  @Column({ name: 'submitted_at', type: 'datetime', precision: 3, nullable: true })
  submittedAt: Date | null;

  /** Since when the reviewer whose turn it is has had it. */
  @Column({ name: 'waiting_since', type: 'datetime', precision: 3, nullable: true })
  waitingSince: Date | null;

  /** Who passed it up: two reviews are the work of two people. */
  @Column({ name: 'passed_up_by', type: 'int', unsigned: true, nullable: true })
  passedUpBy: number | null;
}

import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** 备案: an activity said beforehand, of one person or (without one) of a unit. */
@Entity('activity_filing')
@Index('activity_filing_unit', ['unitId', 'id'])
@Index('activity_filing_person', ['personId', 'id'])
@Index('activity_filing_state', ['state', 'id'])
export class ActivityFiling {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'unit_id', type: 'int', unsigned: true })
  unitId: number;

  @Column({ name: 'person_id', type: 'int', unsigned: true, nullable: true })
  personId: number | null;

  @Column({ type: 'varchar', length: 64, charset: 'ascii', collation: 'ascii_bin' })
  category: string;

  @Column({ type: 'varchar', length: 300 })
  title: string;

  @Column({ type: 'varchar', length: 200 })
  organiser: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn: string;

  @Column({ name: 'ends_on', type: 'date' })
  endsOn: string;

  @Column({ type: 'varchar', length: 500, default: '' })
  note: string;

  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  state: string;

  @Column({ name: 'filed_by', type: 'int', unsigned: true, nullable: true })
  filedBy: number | null;

  @Column({ name: 'filed_by_name', type: 'varchar', length: 100 })
  filedByName: string;

  @Column({ name: 'filed_at', type: 'datetime', precision: 3 })
  filedAt: Date;

  @Column({ name: 'decided_by_name', type: 'varchar', length: 100, default: '' })
  decidedByName: string;

  @Column({ name: 'decision_reason', type: 'varchar', length: 500, default: '' })
  decisionReason: string;

  @Column({ name: 'decided_at', type: 'datetime', precision: 3, nullable: true })
  decidedAt: Date | null;
}

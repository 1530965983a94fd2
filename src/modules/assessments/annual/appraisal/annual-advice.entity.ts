import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What a person decided about a flag that the rules advise. The latest row counts. */
@Entity('annual_advice')
@Index('annual_advice_person', ['assessmentId', 'personId', 'flag', 'id'])
export class AnnualAdvice {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'assessment_id', type: 'int', unsigned: true })
  assessmentId: number;

  @Column({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  @Column({ type: 'varchar', length: 60, charset: 'ascii', collation: 'ascii_bin' })
  flag: string;

  @Column({ type: 'tinyint', unsigned: true })
  followed: number;

  @Column({ type: 'varchar', length: 300 })
  reason: string;

  @Column({ name: 'decided_by', type: 'int', unsigned: true })
  decidedBy: number;

  @Column({ name: 'decided_by_name', type: 'varchar', length: 100 })
  decidedByName: string;

  @Column({ name: 'decided_at', type: 'datetime', precision: 3 })
  decidedAt: Date;
}

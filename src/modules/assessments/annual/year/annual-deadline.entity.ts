import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The last day of a state of the year, and when those whose turn it is were told that it is near and that it has passed. */
@Entity('annual_deadline')
@Index('annual_deadline_open', ['passedAt', 'dueOn'])
export class AnnualDeadline {
  @PrimaryColumn({ name: 'assessment_id', type: 'int', unsigned: true })
  assessmentId: number;

  @PrimaryColumn({ type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  state: string;

  @Column({ name: 'due_on', type: 'date' })
  dueOn: string;

  @Column({ name: 'reminded_at', type: 'datetime', precision: 3, nullable: true })
  remindedAt: Date | null;

  @Column({ name: 'passed_at', type: 'datetime', precision: 3, nullable: true })
  passedAt: Date | null;
}

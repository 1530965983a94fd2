import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One move of the year from state to state, with author and paper. Added, never changed. */
@Entity('annual_step')
@Index('annual_step_assessment', ['assessmentId', 'id'])
export class AnnualStep {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'assessment_id', type: 'int', unsigned: true })
  assessmentId: number;

  @Column({ name: 'from_state', type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin', default: () => "''" })
  fromState: string;

  @Column({ name: 'to_state', type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  toState: string;

  @Column({ type: 'varchar', length: 300, default: () => "''" })
  note: string;

  @Column({ name: 'document_no', type: 'varchar', length: 100, default: () => "''" })
  documentNo: string;

  @Column({ name: 'by_account_id', type: 'int', unsigned: true, nullable: true })
  byAccountId: number | null;

  @Column({ name: 'by_name', type: 'varchar', length: 100 })
  byName: string;

  @Column({ type: 'datetime', precision: 3 })
  at: Date;
}

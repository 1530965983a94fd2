import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One move of a policy text, with author and paper. Added, never changed. */
@Entity('policy_step')
@Index('policy_step_draft', ['draftId', 'id'])
export class PolicyStep {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'draft_id', type: 'int', unsigned: true })
  draftId: number;

  @Column({ name: 'from_state', type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin', default: () => "''" })
  fromState: string;

  @Column({ name: 'to_state', type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  toState: string;

  @Column({ type: 'varchar', length: 500, default: () => "''" })
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

import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** The decision that a confirmed version judges a training year from a day on. */
@Entity('policy_enactment')
@Index('policy_enactment_due', ['state', 'effectiveOn', 'id'])
@Index('policy_enactment_year', ['trainingYear', 'id'])
export class PolicyEnactment {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'training_year', type: 'smallint', unsigned: true })
  trainingYear: number;

  @Column({ name: 'policy_version_id', type: 'int', unsigned: true })
  policyVersionId: number;

  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn: string;

  @Column({ name: 'document_no', type: 'varchar', length: 100 })
  documentNo: string;

  @Column({ type: 'varchar', length: 300 })
  reason: string;

  /** Moved by `move-enactment.ts` alone. */
  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  state: string;

  /** Why it was withdrawn or lapsed. */
  @Column({ name: 'end_note', type: 'varchar', length: 300, default: '' })
  endNote: string;

  @Column({ name: 'decided_by', type: 'int', unsigned: true })
  decidedBy: number;

  @Column({ name: 'decided_by_name', type: 'varchar', length: 100 })
  decidedByName: string;

  @Column({ name: 'decided_at', type: 'datetime', precision: 3 })
  decidedAt: Date;

  @Column({ name: 'in_force_at', type: 'datetime', precision: 3, nullable: true })
  inForceAt: Date | null;
}

import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What somebody holds against their published result, and what two people made of it. */
@Entity('annual_objection')
@Index('annual_objection_open', ['assessmentId', 'personId', 'open'], { unique: true })
@Index('annual_objection_state', ['assessmentId', 'state', 'id'])
export class AnnualObjection {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'assessment_id', type: 'int', unsigned: true })
  assessmentId: number;

  @Column({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  @Column({ name: 'run_id', type: 'int', unsigned: true })
  runId: number;

  @Column({ type: 'varchar', length: 9, charset: 'ascii', collation: 'ascii_bin' })
  state: string;

  @Column({ type: 'tinyint', unsigned: true, nullable: true })
  open: number | null;

  @Column({ type: 'varchar', length: 2000 })
  body: string;

  @Column({ name: 'file_digest', type: 'char', length: 64, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  fileDigest: string | null;

  @Column({ name: 'file_name', type: 'varchar', length: 200, default: () => "''" })
  fileName: string;

  @Column({ name: 'raised_by', type: 'int', unsigned: true })
  raisedBy: number;

  @Column({ name: 'raised_at', type: 'datetime', precision: 3 })
  raisedAt: Date;

  @Column({ type: 'varchar', length: 9, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  outcome: string | null;

  @Column({ name: 'proposal_reason', type: 'varchar', length: 1000, default: () => "''" })
  proposalReason: string;

  @Column({ name: 'proposed_by', type: 'int', unsigned: true, nullable: true })
  proposedBy: number | null;

  @Column({ name: 'proposed_by_name', type: 'varchar', length: 100, default: () => "''" })
  proposedByName: string;

  @Column({ name: 'proposed_at', type: 'datetime', precision: 3, nullable: true })
  proposedAt: Date | null;

  @Column({ name: 'decided_by_name', type: 'varchar', length: 100, default: () => "''" })
  decidedByName: string;

  @Column({ name: 'decided_at', type: 'datetime', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column({ name: 'decision_note', type: 'varchar', length: 300, default: () => "''" })
  decisionNote: string;
}

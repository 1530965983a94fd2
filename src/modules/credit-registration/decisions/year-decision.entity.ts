import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * What one person proposed and another approved about a person-year. What it says never changes; an approved one stands in the ledger, and
 * a revocation (`revokesId`) takes that line back.
 */
@Entity('year_decision')
@Index('year_decision_person', ['personId', 'trainingYear', 'id'])
@Index('year_decision_state', ['state', 'trainingYear', 'id'])
@Index('year_decision_revokes', ['revokesId'])
export class YearDecision {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  @Column({ name: 'training_year', type: 'smallint', unsigned: true })
  trainingYear: number;

  /** `DECISION_KINDS`. */
  @Column({ type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin' })
  kind: string;

  /** `DecisionContent` as canonical JSON. */
  @Column({ type: 'varchar', length: 500 })
  content: string;

  @Column({ type: 'varchar', length: 300 })
  reason: string;

  /** 文号: the paper it rests on. */
  @Column({ name: 'document_no', type: 'varchar', length: 100 })
  documentNo: string;

  @Column({ name: 'file_digest', type: 'char', length: 64, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  fileDigest: string | null;

  @Column({ name: 'file_name', type: 'varchar', length: 200, default: '' })
  fileName: string;

  /** Moved by `move-decision.ts` alone. */
  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  state: string;

  @Column({ name: 'revokes_id', type: 'int', unsigned: true, nullable: true })
  revokesId: number | null;

  @Column({ name: 'proposed_by', type: 'int', unsigned: true })
  proposedBy: number;

  @Column({ name: 'proposed_by_name', type: 'varchar', length: 100 })
  proposedByName: string;

  @Column({ name: 'proposed_at', type: 'datetime', precision: 3 })
  proposedAt: Date;

  @Column({ name: 'decided_by', type: 'int', unsigned: true, nullable: true })
  decidedBy: number | null;

  @Column({ name: 'decided_by_name', type: 'varchar', length: 100, default: '' })
  decidedByName: string;

  @Column({ name: 'decided_at', type: 'datetime', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column({ name: 'decision_note', type: 'varchar', length: 300, default: '' })
  decisionNote: string;
}

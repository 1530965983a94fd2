import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One version of a policy: an immutable document and where it comes from. */
@Entity('credit_policy_version')
@Index('credit_policy_version_code', ['code', 'version'], { unique: true })
export class CreditPolicyVersion {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ type: 'varchar', length: 64, charset: 'ascii', collation: 'ascii_bin' })
  code: string;

  /** As the document names it. */
  @Column({ type: 'varchar', length: 32, charset: 'ascii', collation: 'ascii_bin' })
  version: string;

  /** SHA-256 of the canonical document. */
  @Column({ type: 'binary', length: 32 })
  digest: Buffer;

  /** The document itself, canonical JSON. */
  @Column({ type: 'mediumtext' })
  document: string;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3, default: () => 'CURRENT_TIMESTAMP(3)' })
  recordedAt: Date;

  /** When the authority confirmed it; null for a text under review, and for shipped texts, which speak for themselves. */
  @Column({ name: 'confirmed_at', type: 'datetime', precision: 3, nullable: true })
  confirmedAt: Date | null;
}

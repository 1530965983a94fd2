import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One version of a policy: an immutable document and where it comes from. */
@Entity('credit_policy_version')
@Index('credit_policy_version_code', ['code', 'version'], { unique: true })
export class CreditPolicyVersion {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ type: 'varchar', length: 64, charset: 'ascii', collation: 'ascii_bin' })
  code: string;

  /** 1, 2, 3 … within the code. */
  @Column({ type: 'smallint', unsigned: true })
  version: number;

  /** SHA-256 of the canonical document. */
  @Column({ type: 'binary', length: 32 })
  digest: Buffer;

  /** The document itself, canonical JSON. */
  @Column({ type: 'mediumtext' })
  document: string;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3, default: () => 'CURRENT_TIMESTAMP(3)' })
  recordedAt: Date;
}

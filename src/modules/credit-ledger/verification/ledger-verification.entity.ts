import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

export type VerificationStatus = 'queued' | 'running' | 'completed' | 'failed';

/** One check of the whole ledger that somebody asked for, and what it found. The row is the truth; the job is a nudge. */
@Entity('ledger_verification')
@Index('ledger_verification_created', ['createdAt', 'id'])
export class LedgerVerification {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  status: VerificationStatus;

  /** Whether what was checked is kept as a file for the offline verifier. */
  @Column({ name: 'keeps_export', type: 'tinyint', unsigned: true })
  keepsExport: number;

  /** Entries of the ledger and of the audit log, as counted when it began. */
  @Column({ type: 'int', unsigned: true, nullable: true })
  total: number | null;

  @Column({ type: 'int', unsigned: true, default: 0 })
  done: number;

  @Column({ type: 'int', unsigned: true, nullable: true })
  faults: number | null;

  /** What was found, as JSON. */
  @Column({ type: 'mediumtext', nullable: true })
  verdict: string | null;

  /** SHA-256 of the kept file, hexadecimal: its name in the storage. */
  @Column({ name: 'file_digest', type: 'char', length: 64, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  fileDigest: string | null;

  @Column({ name: 'size_bytes', type: 'bigint', unsigned: true, nullable: true })
  sizeBytes: string | null;

  @Column({ name: 'created_by', type: 'int', unsigned: true })
  createdBy: number;

  @Column({ name: 'created_by_name', type: 'varchar', length: 100 })
  createdByName: string;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;

  @Column({ name: 'finished_at', type: 'datetime', precision: 3, nullable: true })
  finishedAt: Date | null;
}

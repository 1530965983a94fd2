import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SigningAlgorithm } from '#ledger-proof';

/** A signed statement of where every chain stood. Inserted only. */
@Entity('ledger_checkpoint')
@Index('ledger_checkpoint_day', ['closesDay'], { unique: true })
export class LedgerCheckpoint {
  /** 1, 2, 3 … without a gap: the next number is taken by whoever inserts it first. */
  @PrimaryColumn({ type: 'int', unsigned: true })
  no: number;

  /** The day in China whose end it marks; null for one ordered in between. */
  @Column({ name: 'closes_day', type: 'date', nullable: true })
  closesDay: string | null;

  @Column({ name: 'taken_at', type: 'datetime', precision: 3 })
  takenAt: Date;

  /** Chains that had grown since the checkpoint before. */
  @Column({ type: 'int', unsigned: true })
  leaves: number;

  /** Canonical JSON: exactly what is signed. */
  @Column({ type: 'varchar', length: 1000, charset: 'ascii', collation: 'ascii_bin' })
  body: string;

  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  algorithm: SigningAlgorithm;

  @Column({ name: 'public_key', type: 'varchar', length: 100, charset: 'ascii', collation: 'ascii_bin' })
  publicKey: string;

  @Column({ type: 'varchar', length: 100, charset: 'ascii', collation: 'ascii_bin' })
  signature: string;
}

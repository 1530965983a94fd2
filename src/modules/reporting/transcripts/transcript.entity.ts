import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SigningAlgorithm } from '#ledger-proof';

/** A transcript that was handed out, word for word. Inserted only. */
@Entity('transcript')
@Index('transcript_basis', ['personId', 'trainingYear', 'basis'], { unique: true })
export class Transcript {
  /** `XXXX-XXXX-XXXX-XXXX`: eighty bits that nobody guesses. */
  @PrimaryColumn({ type: 'char', length: 19, charset: 'ascii', collation: 'ascii_bin' })
  code: string;

  @Column({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  @Column({ name: 'training_year', type: 'smallint', unsigned: true })
  trainingYear: number;

  /** SHA-256 of what it says but for when: the same figures are handed out once. */
  @Column({ type: 'binary', length: 32 })
  basis: Buffer;

  @Column({ name: 'issued_at', type: 'datetime', precision: 3 })
  issuedAt: Date;

  /** Canonical JSON: exactly what the digest covers. */
  @Column({ type: 'mediumtext' })
  body: string;

  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  algorithm: SigningAlgorithm;

  @Column({ name: 'public_key', type: 'varchar', length: 100, charset: 'ascii', collation: 'ascii_bin' })
  publicKey: string;

  @Column({ type: 'varchar', length: 100, charset: 'ascii', collation: 'ascii_bin' })
  signature: string;
}

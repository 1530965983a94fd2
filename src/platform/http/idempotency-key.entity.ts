import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A request that its caller may send again: what was asked, and once it is known, what was answered. */
@Entity('idempotency_key')
@Index('idempotency_key_started', ['startedAt'])
export class IdempotencyKey {
  @PrimaryColumn({ name: 'account_id', type: 'int', unsigned: true })
  accountId: number;

  @PrimaryColumn({ name: 'request_key', type: 'varchar', length: 200, charset: 'ascii', collation: 'ascii_bin' })
  requestKey: string;

  /** SHA-256 of method, address and body. */
  @Column({ type: 'binary', length: 32 })
  fingerprint: Buffer;

  /** Counts the runs: only the last one may write the answer. */
  @Column({ type: 'smallint', unsigned: true, default: 1 })
  attempt: number;

  @Column({ name: 'started_at', type: 'datetime', precision: 3 })
  startedAt: Date;

  /** Null while the request is in progress. */
  @Column({ type: 'smallint', unsigned: true, nullable: true })
  status: number | null;

  /** The answer's JSON, encrypted by the vault: answers may carry resident IDs. */
  @Column({ name: 'answer_sealed', type: 'longblob', nullable: true })
  answerSealed: Buffer | null;
}

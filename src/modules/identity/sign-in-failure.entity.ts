import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Wrong passwords in a row for one user name, whether such an account exists or not: were unknown names counted otherwise,
 * the lock would tell which names are real. In MariaDB, so that it outlives Redis.
 */
@Entity('sign_in_failure')
@Index('sign_in_failure_since', ['countedSince'])
export class SignInFailure {
  /** SHA-256 of the user name. */
  @PrimaryColumn({ name: 'username_hash', type: 'binary', length: 32 })
  usernameHash: Buffer;

  @Column({ name: 'failed_count', type: 'smallint', unsigned: true })
  failedCount: number;

  @Column({ name: 'counted_since', type: 'datetime', precision: 3 })
  countedSince: Date;

  @Column({ name: 'locked_until', type: 'datetime', precision: 3, nullable: true })
  lockedUntil: Date | null;
}

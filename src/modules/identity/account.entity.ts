import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Someone who can sign in. What they may do is in their {@link RoleGrant}s. */
@Entity('account')
@Index('account_username', ['username'], { unique: true })
@Index('account_person', ['personId'])
export class Account {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  /** Lower case; compared exactly. */
  @Column({ type: 'varchar', length: 64, charset: 'utf8mb4', collation: 'utf8mb4_bin' })
  username: string;

  @Column({ name: 'display_name', type: 'varchar', length: 100 })
  displayName: string;

  /** argon2id, in PHC format. */
  @Column({ name: 'password_hash', type: 'varchar', length: 255, charset: 'ascii', collation: 'ascii_bin' })
  passwordHash: string;

  /** The civil servant whose account it is, if any. */
  @Column({ name: 'person_id', type: 'int', unsigned: true, nullable: true })
  personId: number | null;

  /** Sessions of an earlier generation are over: a new password or a disabling begins the next one. */
  @Column({ name: 'session_generation', type: 'int', unsigned: true, default: 1 })
  sessionGeneration: number;

  @Column({ name: 'disabled_at', type: 'datetime', precision: 3, nullable: true })
  disabledAt: Date | null;

  @Column({ name: 'last_signed_in_at', type: 'datetime', precision: 3, nullable: true })
  lastSignedInAt: Date | null;

  @Column({ name: 'created_by', type: 'int', unsigned: true, nullable: true })
  createdBy: number | null;

  @Column({ name: 'created_at', type: 'datetime', precision: 3, default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt: Date;
}

import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A role given to an account on a subtree of units (null: the whole city), there perhaps only over the people of one authority, from an author and until another takes it back. */
@Entity('role_grant')
@Index('role_grant_account', ['accountId', 'revokedAt'])
@Index('role_grant_role', ['role', 'revokedAt'])
export class RoleGrant {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'account_id', type: 'int', unsigned: true })
  accountId: number;

  @Column({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin' })
  role: string;

  @Column({ name: 'unit_id', type: 'int', unsigned: true, nullable: true })
  unitId: number | null;

  /** 干部管理权限: null reaches people whoever manages them. */
  @Column({ name: 'managed_by', type: 'varchar', length: 80, nullable: true })
  managedBy: string | null;

  /** Null when the system itself granted it, as for the first accounts. */
  @Column({ name: 'granted_by', type: 'int', unsigned: true, nullable: true })
  grantedBy: number | null;

  @Column({ name: 'granted_at', type: 'datetime', precision: 3, default: () => 'CURRENT_TIMESTAMP(3)' })
  grantedAt: Date;

  @Column({ name: 'revoked_by', type: 'int', unsigned: true, nullable: true })
  revokedBy: number | null;

  @Column({ name: 'revoked_at', type: 'datetime', precision: 3, nullable: true })
  revokedAt: Date | null;
}

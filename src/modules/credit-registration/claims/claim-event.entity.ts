import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One move of a claim, with its author and reason. Never changed. */
@Entity('claim_event')
@Index('claim_event_claim', ['claimId', 'id'])
export class ClaimEvent {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'claim_id', type: 'int', unsigned: true })
  claimId: number;

  @Column({ name: 'from_state', type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  fromState: string;

  @Column({ name: 'to_state', type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  toState: string;

  @Column({ type: 'varchar', length: 500, default: '' })
  reason: string;

  @Column({ name: 'account_id', type: 'int', unsigned: true, nullable: true })
  accountId: number | null;

  @Column({ name: 'author_name', type: 'varchar', length: 100 })
  authorName: string;

  @Column({ type: 'datetime', precision: 3 })
  at: Date;

  /** When several were decided by one act: the moment it began. With the account it names the act. */
  @Column({ name: 'act_at', type: 'datetime', precision: 3, nullable: true })
  actAt: Date | null;
}

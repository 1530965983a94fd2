import { Column, Entity, Index } from 'typeorm';
import { StepRecord } from '../../../platform/database/step-record';

/** One move of a claim, with its author and reason. Never changed. */
@Entity('claim_event')
@Index('claim_event_claim', ['claimId', 'id'])
export class ClaimEvent extends StepRecord {
  @Column({ name: 'claim_id', type: 'int', unsigned: true })
  claimId: number;

  @Column({ name: 'from_state', type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  fromState: string;

  @Column({ name: 'to_state', type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  toState: string;

  /** When several were decided by one act: the moment it began. With the account it names the act. */
  @Column({ name: 'act_at', type: 'datetime', precision: 3, nullable: true })
  actAt: Date | null;
}

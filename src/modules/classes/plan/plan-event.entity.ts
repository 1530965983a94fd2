import { Column, Entity, Index } from 'typeorm';
import { StepRecord } from '../../../platform/database/step-record';

/** One step of a plan through its states, with author and reason. */
@Entity('plan_event')
@Index('plan_event_plan', ['planId', 'id'])
export class PlanEvent extends StepRecord {
  @Column({ name: 'plan_id', type: 'int', unsigned: true })
  planId: number;

  @Column({ name: 'from_state', type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  fromState: string;

  @Column({ name: 'to_state', type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  toState: string;
}

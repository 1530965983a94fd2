import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One step of a plan through its states, with author and reason. */
@Entity('plan_event')
@Index('plan_event_plan', ['planId', 'id'])
export class PlanEvent {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'plan_id', type: 'int', unsigned: true })
  planId: number;

  @Column({ name: 'from_state', type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  fromState: string;

  @Column({ name: 'to_state', type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  toState: string;

  @Column({ type: 'varchar', length: 500, default: '' })
  reason: string;

  @Column({ name: 'account_id', type: 'int', unsigned: true, nullable: true })
  accountId: number | null;

  @Column({ name: 'author_name', type: 'varchar', length: 100 })
  authorName: string;

  @Column({ type: 'datetime', precision: 3 })
  at: Date;
}

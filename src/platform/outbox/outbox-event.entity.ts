import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * A job that a committed transaction owes to the queue. Written in that transaction, handed over at least once, and removed
 * when the job has succeeded: so a Redis that was emptied is filled again from here.
 */
@Entity('outbox_event')
@Index('outbox_event_handed', ['handedAt', 'id'])
export class OutboxEvent {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true })
  id: string;

  /** The job's name, `module.verb-noun`. */
  @Column({ type: 'varchar', length: 80, charset: 'ascii', collation: 'ascii_bin' })
  job: string;

  @Column({ type: 'varchar', length: 16, charset: 'ascii', collation: 'ascii_bin' })
  lane: string;

  /** Ids and the actor only; never personal data. */
  @Column({ type: 'mediumtext' })
  payload: string;

  @Column({ name: 'created_at', type: 'datetime', precision: 3, default: () => 'CURRENT_TIMESTAMP(3)' })
  createdAt: Date;

  @Column({ name: 'handed_at', type: 'datetime', precision: 3, nullable: true })
  handedAt: Date | null;
}

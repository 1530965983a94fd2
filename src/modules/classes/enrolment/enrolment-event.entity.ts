import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One step of an enrolment after its first state, with author and reason. */
@Entity('enrolment_event')
@Index('enrolment_event_enrolment', ['enrolmentId', 'id'])
export class EnrolmentEvent {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'enrolment_id', type: 'int', unsigned: true })
  enrolmentId: number;

  @Column({ name: 'from_state', type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin' })
  fromState: string;

  @Column({ name: 'to_state', type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin' })
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

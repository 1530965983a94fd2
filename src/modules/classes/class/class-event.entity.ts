import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One step of a class through its states, with author and reason. */
@Entity('class_event')
@Index('class_event_class', ['classId', 'id'])
export class ClassEvent {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

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

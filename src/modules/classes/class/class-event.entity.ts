import { Column, Entity, Index } from 'typeorm';
import { StepRecord } from '../../../platform/database/step-record';

/** One step of a class through its states, with author and reason. */
@Entity('class_event')
@Index('class_event_class', ['classId', 'id'])
export class ClassEvent extends StepRecord {
  @Column({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  @Column({ name: 'from_state', type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  fromState: string;

  @Column({ name: 'to_state', type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  toState: string;
}

import { Column, Entity, Index } from 'typeorm';
import { StepRecord } from '../../../platform/database/step-record';

/** One step of an enrolment after its first state, with author and reason. */
@Entity('enrolment_event')
@Index('enrolment_event_enrolment', ['enrolmentId', 'id'])
export class EnrolmentEvent extends StepRecord {
  @Column({ name: 'enrolment_id', type: 'int', unsigned: true })
  enrolmentId: number;

  @Column({ name: 'from_state', type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin' })
  fromState: string;

  @Column({ name: 'to_state', type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin' })
  toState: string;
}

import { Entity, Index, PrimaryColumn } from 'typeorm';
import { AuthoredRecord } from '../../../platform/database/step-record';

/** 点名调训 as planned: a person named before the class is approved. Seated by the allocator when enrolment opens. */
@Entity('planned_call_up')
@Index('planned_call_up_person', ['personId'])
export class PlannedCallUp extends AuthoredRecord {
  @PrimaryColumn({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  @PrimaryColumn({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;
}

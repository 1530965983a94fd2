import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** 点名调训 as planned: a person named before the class is approved. Seated by the allocator when enrolment opens. */
@Entity('planned_call_up')
@Index('planned_call_up_person', ['personId'])
export class PlannedCallUp {
  @PrimaryColumn({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  @PrimaryColumn({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  @Column({ name: 'account_id', type: 'int', unsigned: true, nullable: true })
  accountId: number | null;

  @Column({ name: 'author_name', type: 'varchar', length: 100 })
  authorName: string;

  @Column({ type: 'datetime', precision: 3 })
  at: Date;
}

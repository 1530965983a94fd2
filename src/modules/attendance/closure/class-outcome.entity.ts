import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What one closing found of one trainee. Added only: closing again adds the next. */
@Entity('class_outcome')
@Index('class_outcome_person', ['personId', 'classId'])
export class ClassOutcome {
  @PrimaryColumn({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  @PrimaryColumn({ name: 'closure_no', type: 'smallint', unsigned: true })
  closureNo: number;

  @PrimaryColumn({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  /** Where the person served when they came into the class. */
  @Column({ name: 'unit_id', type: 'int', unsigned: true })
  unitId: number;

  /** 结业 `COMPLETED`, 不予结业 `NOT_CERTIFIED`, 退学 `WITHDRAWN`. */
  @Column({ type: 'varchar', length: 16, charset: 'ascii', collation: 'ascii_bin' })
  outcome: string;

  @Column({ name: 'planned_half_days', type: 'smallint', unsigned: true })
  plannedHalfDays: number;

  @Column({ name: 'attended_half_days', type: 'smallint', unsigned: true })
  attendedHalfDays: number;

  @Column({ name: 'absent_half_days', type: 'smallint', unsigned: true })
  absentHalfDays: number;

  @Column({ name: 'leave_half_days', type: 'smallint', unsigned: true })
  leaveHalfDays: number;

  /** The composite score; null where the class is not appraised. */
  @Column({ name: 'appraisal_hundredths', type: 'smallint', unsigned: true, nullable: true })
  appraisalHundredths: number | null;

  /** JSON list of codes that say why it is not `COMPLETED`. */
  @Column({ type: 'varchar', length: 200 })
  reasons: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { OutcomeColumns } from '../counting/outcome-columns';

/** What a run counted for a person. A run that reuses keeps only the rows that differ from its base run. */
@Entity('assessment_result')
export class AssessmentResult extends OutcomeColumns {
  @PrimaryColumn({ name: 'run_id', type: 'int', unsigned: true })
  runId: number;

  @PrimaryColumn({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  /** Another outcome than in the base run. */
  @Column({ type: 'tinyint', unsigned: true, default: 0 })
  changed: number;

  /** The base run counted this person, and they belong to the run's scope no more. */
  @Column({ type: 'tinyint', unsigned: true, default: 0 })
  gone: number;
}

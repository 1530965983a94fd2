import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person whose year could not be counted, and why; the others of the run are not held up by it. */
@Entity('assessment_failure')
export class AssessmentFailure {
  @PrimaryColumn({ name: 'run_id', type: 'int', unsigned: true })
  runId: number;

  @PrimaryColumn({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  @Column({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin' })
  code: string;

  /** For the engineer who looks into it. */
  @Column({ type: 'varchar', length: 500 })
  detail: string;
}

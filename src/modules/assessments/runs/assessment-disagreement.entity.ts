import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The run and the standing counted the same ledger entries under the same policy, and came to different results: a defect. */
@Entity('assessment_disagreement')
export class AssessmentDisagreement {
  @PrimaryColumn({ name: 'run_id', type: 'int', unsigned: true })
  runId: number;

  @PrimaryColumn({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  @Column({ name: 'standing_total', type: 'int' })
  standingTotal: number;

  @Column({ name: 'result_total', type: 'int' })
  resultTotal: number;
}

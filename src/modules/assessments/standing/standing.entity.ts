import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { OutcomeColumns } from '../counting/outcome-columns';

/** Where a person stands in a year at this moment, under the policy in force. Counted anew after every posting. */
@Entity('standing')
@Index('standing_unit', ['trainingYear', 'unitId', 'attainment'])
@Index('standing_counted', ['trainingYear', 'computedAt'])
export class Standing extends OutcomeColumns {
  @PrimaryColumn({ name: 'training_year', type: 'smallint', unsigned: true })
  trainingYear: number;

  @PrimaryColumn({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  @Column({ name: 'policy_version_id', type: 'int', unsigned: true })
  policyVersionId: number;

  /** The mark of those in `assessment_run`: see `markOf`. */
  @Column({ name: 'prior_runs', type: 'varchar', length: 80, charset: 'ascii', collation: 'ascii_bin', default: () => "''" })
  priorRuns: string;

  @Column({ name: 'computed_at', type: 'datetime', precision: 3 })
  computedAt: Date;
}

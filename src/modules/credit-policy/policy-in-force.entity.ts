import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which policy version judges a training year. */
@Entity('policy_in_force')
export class PolicyInForce {
  @PrimaryColumn({ name: 'training_year', type: 'smallint', unsigned: true })
  trainingYear: number;

  @Column({ name: 'policy_version_id', type: 'int', unsigned: true })
  policyVersionId: number;

  @Column({ name: 'decided_by', type: 'int', unsigned: true })
  decidedBy: number;

  @Column({ name: 'decided_at', type: 'datetime', precision: 3 })
  decidedAt: Date;
}

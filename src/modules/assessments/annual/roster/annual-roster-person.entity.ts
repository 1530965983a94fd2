import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who belongs to the year, and as what they are judged: posting, unit, post and rank of the day the roster was taken. */
@Entity('annual_roster_person')
@Index('annual_roster_person_unit', ['assessmentId', 'signOffUnitId', 'personId'])
export class AnnualRosterPerson {
  @PrimaryColumn({ name: 'assessment_id', type: 'int', unsigned: true })
  assessmentId: number;

  @PrimaryColumn({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  @Column({ name: 'posting_id', type: 'int', unsigned: true })
  postingId: number;

  @Column({ name: 'unit_id', type: 'int', unsigned: true })
  unitId: number;

  @Column({ name: 'sign_off_unit_id', type: 'int', unsigned: true })
  signOffUnitId: number;

  @Column({ name: 'policy_version_id', type: 'int', unsigned: true })
  policyVersionId: number;

  @Column({ type: 'varchar', length: 100 })
  name: string;

  @Column({ name: 'unit_name', type: 'varchar', length: 120 })
  unitName: string;

  @Column({ type: 'varchar', length: 40 })
  post: string;

  @Column({ type: 'varchar', length: 40 })
  rank: string;

  @Column({ name: 'managed_by', type: 'varchar', length: 80 })
  managedBy: string;
}

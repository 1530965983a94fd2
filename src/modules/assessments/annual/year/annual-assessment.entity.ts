import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One year on its way from the opening to the seal: what was asked, how far it has come. */
@Entity('annual_assessment')
@Index('annual_assessment_year', ['trainingYear'], { unique: true })
export class AnnualAssessment {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'training_year', type: 'smallint', unsigned: true })
  trainingYear: number;

  @Column({ name: 'unit_id', type: 'int', unsigned: true })
  unitId: number;

  @Column({ name: 'unit_path', type: 'varchar', length: 255, charset: 'ascii', collation: 'ascii_bin' })
  unitPath: string;

  @Column({ type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  state: string;

  @Column({ name: 'policy_version_id', type: 'int', unsigned: true })
  policyVersionId: number;

  @Column({ name: 'roster_as_of', type: 'date', nullable: true })
  rosterAsOf: string | null;

  @Column({ type: 'int', unsigned: true, default: 0 })
  people: number;

  @Column({ name: 'run_id', type: 'int', unsigned: true, nullable: true })
  runId: number | null;

  @Column({ name: 'published_run_id', type: 'int', unsigned: true, nullable: true })
  publishedRunId: number | null;

  @Column({ name: 'published_from', type: 'date', nullable: true })
  publishedFrom: string | null;

  @Column({ name: 'published_until', type: 'date', nullable: true })
  publishedUntil: string | null;

  @Column({ name: 'objections_until', type: 'date', nullable: true })
  objectionsUntil: string | null;

  @Column({ type: 'varchar', length: 4, charset: 'ascii', collation: 'ascii_bin', default: () => "'own'" })
  audience: string;

  @Column({ name: 'shows_names', type: 'tinyint', unsigned: true, default: 1 })
  showsNames: number;

  @Column({ name: 'shows_verdicts', type: 'tinyint', unsigned: true, default: 0 })
  showsVerdicts: number;

  @Column({ name: 'confirmed_by', type: 'int', unsigned: true, nullable: true })
  confirmedBy: number | null;

  @Column({ name: 'opened_at', type: 'datetime', precision: 3 })
  openedAt: Date;
}

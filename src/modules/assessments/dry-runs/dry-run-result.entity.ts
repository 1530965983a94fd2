import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person's year comes to under the version in force and under the one that is tried. */
@Entity('dry_run_result')
export class DryRunResult {
  @PrimaryColumn({ name: 'run_id', type: 'int', unsigned: true })
  runId: number;

  @PrimaryColumn({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  @Column({ name: 'unit_id', type: 'int', unsigned: true })
  unitId: number;

  @Column({ name: 'posting_id', type: 'int', unsigned: true })
  postingId: number;

  /** Hundredths of the first ledger. */
  @Column({ name: 'before_total', type: 'int' })
  beforeTotal: number;

  @Column({ name: 'after_total', type: 'int' })
  afterTotal: number;

  @Column({ name: 'before_attainment', type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  beforeAttainment: string;

  @Column({ name: 'after_attainment', type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  afterAttainment: string;

  @Column({ name: 'before_verdict', type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin' })
  beforeVerdict: string;

  @Column({ name: 'after_verdict', type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin' })
  afterVerdict: string;

  /** `cycle=state,…`, see cycle-states.ts. */
  @Column({ name: 'before_cycles', type: 'varchar', length: 200, charset: 'ascii', collation: 'ascii_bin', default: '' })
  beforeCycles: string;

  @Column({ name: 'after_cycles', type: 'varchar', length: 200, charset: 'ascii', collation: 'ascii_bin', default: '' })
  afterCycles: string;
}

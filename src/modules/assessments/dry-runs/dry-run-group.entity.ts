import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The people of one unit and rank in a completed dry run, by what would become of them. */
@Entity('dry_run_group')
export class DryRunGroup {
  @PrimaryColumn({ name: 'run_id', type: 'int', unsigned: true })
  runId: number;

  @PrimaryColumn({ name: 'unit_id', type: 'int', unsigned: true })
  unitId: number;

  @PrimaryColumn({ type: 'varchar', length: 40 })
  rank: string;

  @Column({ type: 'int', unsigned: true })
  people: number;

  /** More credits than before. */
  @Column({ type: 'int', unsigned: true })
  gained: number;

  @Column({ type: 'int', unsigned: true })
  lost: number;

  @Column({ name: 'newly_met', type: 'int', unsigned: true })
  newlyMet: number;

  @Column({ name: 'no_longer_met', type: 'int', unsigned: true })
  noLongerMet: number;

  /** Another verdict, neither of the two above. */
  @Column({ name: 'other_verdict', type: 'int', unsigned: true })
  otherVerdict: number;

  /** A cycle of several years stands otherwise. */
  @Column({ name: 'cycle_changed', type: 'int', unsigned: true, default: 0 })
  cycleChanged: number;

  @Column({ name: 'met_before', type: 'int', unsigned: true })
  metBefore: number;

  @Column({ name: 'met_after', type: 'int', unsigned: true })
  metAfter: number;
}

import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** How many people of a unit stand alike in a year: a read model, built anew from postings and standings whenever these changed. */
@Entity('overview_figure')
@Index('overview_figure_unit', ['trainingYear', 'unitId'])
export class OverviewFigure {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'training_year', type: 'smallint', unsigned: true })
  trainingYear: number;

  @Column({ name: 'unit_id', type: 'int', unsigned: true })
  unitId: number;

  @Column({ type: 'varchar', length: 40 })
  rank: string;

  @Column({ type: 'varchar', length: 40, default: '' })
  post: string;

  @Column({ name: 'staff_kind', type: 'varchar', length: 40 })
  staffKind: string;

  @Column({ name: 'managed_by', type: 'varchar', length: 80 })
  managedBy: string;

  /** Null: nothing was counted under the policy in force. */
  @Column({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  attainment: string | null;

  @Column({ type: 'tinyint', unsigned: true })
  flagged: number;

  @Column({ type: 'int', unsigned: true })
  people: number;
}

/** What the figures of a year were built from. */
@Entity('overview_state')
export class OverviewState {
  @PrimaryColumn({ name: 'training_year', type: 'smallint', unsigned: true })
  trainingYear: number;

  /** Policy, day, and how far standings and postings had come. */
  @Column({ type: 'varchar', length: 120, charset: 'ascii', collation: 'ascii_bin' })
  basis: string;

  @Column({ name: 'built_at', type: 'datetime', precision: 3 })
  builtAt: Date;
}

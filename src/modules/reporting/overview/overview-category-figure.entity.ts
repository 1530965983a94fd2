import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * What the assessed people of a unit had counted in a year, by category of activity and bucket, and how many meet what is asked of them: a read model, built together with
 * {@link OverviewFigure}. One row a unit and authority: a row a category would make the overview of a city wait.
 */
@Entity('overview_category_figure')
@Index('overview_category_figure_unit', ['trainingYear', 'unitId'])
export class OverviewCategoryFigure {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'training_year', type: 'smallint', unsigned: true })
  trainingYear: number;

  @Column({ name: 'unit_id', type: 'int', unsigned: true })
  unitId: number;

  @Column({ name: 'managed_by', type: 'varchar', length: 80 })
  managedBy: string;

  /** Places in the policy with people and hundredths: see category-sums.ts. */
  @Column({ type: 'mediumtext', charset: 'ascii', collation: 'ascii_bin' })
  sums: string;

  /** See requirement-sums.ts. */
  @Column({ type: 'mediumtext', charset: 'ascii', collation: 'ascii_bin', default: '[]' })
  requirements: string;
}

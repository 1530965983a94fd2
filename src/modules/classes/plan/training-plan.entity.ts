import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** 年度培训计划: classes that are submitted and approved together. */
@Entity('training_plan')
@Index('training_plan_year', ['trainingYear', 'id'])
export class TrainingPlan {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'training_year', type: 'smallint', unsigned: true })
  trainingYear: number;

  @Column({ type: 'varchar', length: 120 })
  title: string;

  @Column({ name: 'host_unit_id', type: 'int', unsigned: true })
  hostUnitId: number;

  @Column({ name: 'host_unit_path', type: 'varchar', length: 255, charset: 'ascii', collation: 'ascii_bin' })
  hostUnitPath: string;

  @Column({ type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  state: string;

  /** Why it was returned or cancelled. */
  @Column({ type: 'varchar', length: 500, default: '' })
  reason: string;

  @Column({ name: 'created_by', type: 'int', unsigned: true, nullable: true })
  createdBy: number | null;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;
}

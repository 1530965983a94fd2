import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { BaseState } from './base-states';

/** One move of a base from state to state: when, why and by whom. Added, never changed. */
@Entity('base_step')
@Index('base_step_base', ['baseId', 'id'])
export class BaseStep {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'base_id', type: 'int', unsigned: true })
  baseId: number;

  /** Null for the application. */
  @Column({ name: 'from_state', type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  fromState: BaseState | null;

  @Column({ name: 'to_state', type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  toState: BaseState;

  @Column({ type: 'varchar', length: 500 })
  reason: string;

  @Column({ name: 'recorded_by', type: 'int', unsigned: true, nullable: true })
  recordedBy: number | null;

  @Column({ name: 'recorded_by_name', type: 'varchar', length: 100 })
  recordedByName: string;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt: Date;
}

import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** 整改: what a base was advised to put right, and until which day. Open until it is accepted. */
@Entity('base_correction')
@Index('base_correction_base', ['baseId', 'acceptedAt', 'dueOn'])
export class BaseCorrection {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'base_id', type: 'int', unsigned: true })
  baseId: number;

  @Column({ type: 'varchar', length: 1000 })
  advice: string;

  @Column({ name: 'due_on', type: 'date' })
  dueOn: string;

  @Column({ name: 'recorded_by', type: 'int', unsigned: true, nullable: true })
  recordedBy: number | null;

  @Column({ name: 'recorded_by_name', type: 'varchar', length: 100 })
  recordedByName: string;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt: Date;

  @Column({ name: 'accepted_at', type: 'datetime', precision: 3, nullable: true })
  acceptedAt: Date | null;

  @Column({ name: 'accepted_by_name', type: 'varchar', length: 100, nullable: true })
  acceptedByName: string | null;

  @Column({ name: 'acceptance_note', type: 'varchar', length: 500, nullable: true })
  acceptanceNote: string | null;
}

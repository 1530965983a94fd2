import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { BaseGrade } from '#contracts';

export const INSPECTION_KINDS = ['admission', 're_examination'] as const;
export type InspectionKind = (typeof INSPECTION_KINDS)[number];

/** One visit to a base, scored criterion by criterion in whole points. Added, never changed. */
@Entity('base_inspection')
@Index('base_inspection_base', ['baseId', 'visitedOn'])
export class BaseInspection {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'base_id', type: 'int', unsigned: true })
  baseId: number;

  @Column({ type: 'varchar', length: 16, charset: 'ascii', collation: 'ascii_bin' })
  kind: InspectionKind;

  @Column({ name: 'visited_on', type: 'date' })
  visitedOn: string;

  @Column({ type: 'varchar', length: 200 })
  inspectors: string;

  @Column({ type: 'tinyint', unsigned: true })
  theme: number;

  @Column({ type: 'tinyint', unsigned: true })
  courses: number;

  @Column({ type: 'tinyint', unsigned: true })
  facilities: number;

  @Column({ type: 'tinyint', unsigned: true })
  management: number;

  @Column({ type: 'tinyint', unsigned: true })
  teachers: number;

  @Column({ type: 'tinyint', unsigned: true })
  effect: number;

  @Column({ type: 'tinyint', unsigned: true })
  total: number;

  @Column({ type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  grade: BaseGrade;

  @Column({ type: 'varchar', length: 1000 })
  remarks: string;

  @Column({ name: 'recorded_by', type: 'int', unsigned: true, nullable: true })
  recordedBy: number | null;

  @Column({ name: 'recorded_by_name', type: 'varchar', length: 100 })
  recordedByName: string;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt: Date;
}

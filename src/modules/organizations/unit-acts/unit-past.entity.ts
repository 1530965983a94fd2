import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How a unit was named, graded and placed before its last changes: from a day until another (exclusive). What stands now is in {@link OrgUnit}. */
@Entity('unit_past')
@Index('unit_past_path', ['path'])
export class UnitPast {
  @PrimaryColumn({ name: 'unit_id', type: 'int', unsigned: true })
  unitId: number;

  @PrimaryColumn({ name: 'valid_until', type: 'date' })
  validUntil: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  @Column({ type: 'varchar', length: 120 })
  name: string;

  @Column({ type: 'varchar', length: 40 })
  kind: string;

  @Column({ name: 'parent_id', type: 'int', unsigned: true, nullable: true })
  parentId: number | null;

  @Column({ type: 'varchar', length: 255, charset: 'ascii', collation: 'ascii_bin' })
  path: string;

  @Column({ type: 'tinyint', unsigned: true })
  depth: number;
}

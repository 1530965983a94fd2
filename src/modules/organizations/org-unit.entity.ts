import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** 单位: a node of the tree, of any depth. */
@Entity('org_unit')
@Index('org_unit_code', ['code'], { unique: true })
@Index('org_unit_path', ['path'])
@Index('org_unit_name', ['name'])
export class OrgUnit {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ type: 'varchar', length: 64, charset: 'utf8mb4', collation: 'utf8mb4_bin' })
  code: string;

  @Column({ type: 'varchar', length: 120 })
  name: string;

  /** 单位类别, as the city words it. */
  @Column({ type: 'varchar', length: 40 })
  kind: string;

  @Column({ name: 'parent_id', type: 'int', unsigned: true, nullable: true })
  parentId: number | null;

  /** Ids from the root to this unit, `/1/5/12/`: a subtree is one range of this index. */
  @Column({ type: 'varchar', length: 255, charset: 'ascii', collation: 'ascii_bin' })
  path: string;

  /** 0 at the root. */
  @Column({ type: 'tinyint', unsigned: true })
  depth: number;

  /** Order among all units as the roster lists them. */
  @Column({ name: 'sort_order', type: 'int', unsigned: true })
  sortOrder: number;

  /** Null: it has stood since before anything was recorded. */
  @Column({ name: 'opened_on', type: 'date', nullable: true })
  openedOn: string | null;

  /** Nobody serves here from that day on; null while it stands. A closed unit hangs below the one that took over, and is never removed. */
  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn: string | null;
}

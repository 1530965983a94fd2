import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** 机构变动: what was done to a unit, from which day on, on which paper, and how many of its people have been carried over. */
@Entity('unit_act')
@Index('unit_act_unit', ['unitId', 'id'])
@Index('unit_act_into', ['intoUnitId', 'id'])
export class UnitAct {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  /** `UNIT_ACT_KINDS`. */
  @Column({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  kind: string;

  /** Of an opening the new unit. */
  @Column({ name: 'unit_id', type: 'int', unsigned: true })
  unitId: number;

  /** The unit that took over, or the new one of a split. */
  @Column({ name: 'into_unit_id', type: 'int', unsigned: true, nullable: true })
  intoUnitId: number | null;

  @Column({ name: 'acted_on', type: 'date' })
  actedOn: string;

  @Column({ name: 'name_before', type: 'varchar', length: 120 })
  nameBefore: string;

  /** The new name, or that of the unit in `intoUnitId`. */
  @Column({ name: 'name_after', type: 'varchar', length: 120 })
  nameAfter: string;

  @Column({ type: 'varchar', length: 300 })
  reason: string;

  /** 文号. */
  @Column({ name: 'document_no', type: 'varchar', length: 100 })
  documentNo: string;

  /** `carrying` while people wait for their new postings, then `done`; `undoing` while they return, then `undone`. */
  @Column({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  state: string;

  @Column({ type: 'int', unsigned: true })
  people: number;

  @Column({ type: 'int', unsigned: true, default: 0 })
  carried: number;

  @Column({ name: 'account_id', type: 'int', unsigned: true, nullable: true })
  accountId: number | null;

  @Column({ name: 'author_name', type: 'varchar', length: 100 })
  authorName: string;

  @Column({ type: 'datetime', precision: 3 })
  at: Date;

  @Column({ name: 'done_at', type: 'datetime', precision: 3, nullable: true })
  doneAt: Date | null;

  /** The units it changed, as it found them: see stood-before.ts. Null of acts from before this was kept. */
  @Column({ name: 'stood_before', type: 'mediumtext', nullable: true })
  stoodBefore: string | null;

  @Column({ name: 'undone_at', type: 'datetime', precision: 3, nullable: true })
  undoneAt: Date | null;

  @Column({ name: 'undone_by_name', type: 'varchar', length: 100, default: '' })
  undoneByName: string;

  @Column({ name: 'undone_reason', type: 'varchar', length: 300, default: '' })
  undoneReason: string;
}

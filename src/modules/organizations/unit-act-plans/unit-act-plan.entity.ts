import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A change of units that was decided for a day to come. It is weighed when it is entered and again, by itself, when its day comes. */
@Entity('unit_act_plan')
@Index('unit_act_plan_due', ['state', 'dueOn', 'id'])
export class UnitActPlan {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  /** `UNIT_ACT_KINDS`. */
  @Column({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  kind: string;

  /** The unit it will be done to; of an opening the unit above. */
  @Column({ name: 'unit_id', type: 'int', unsigned: true })
  unitId: number;

  @Column({ name: 'into_unit_id', type: 'int', unsigned: true, nullable: true })
  intoUnitId: number | null;

  @Column({ name: 'due_on', type: 'date' })
  dueOn: string;

  /** The change as JSON. */
  @Column({ type: 'mediumtext' })
  content: string;

  @Column({ type: 'varchar', length: 300 })
  reason: string;

  /** 文号. */
  @Column({ name: 'document_no', type: 'varchar', length: 100 })
  documentNo: string;

  /** `planned`, then `done`, `lapsed` when it no longer fitted on its day, or `withdrawn`. */
  @Column({ type: 'varchar', length: 9, charset: 'ascii', collation: 'ascii_bin' })
  state: string;

  @Column({ name: 'act_id', type: 'int', unsigned: true, nullable: true })
  actId: number | null;

  /** Why it lapsed, or was withdrawn. */
  @Column({ name: 'note_zh', type: 'varchar', length: 300, default: '' })
  noteZh: string;

  @Column({ name: 'note_en', type: 'varchar', length: 300, default: '' })
  noteEn: string;

  @Column({ name: 'account_id', type: 'int', unsigned: true, nullable: true })
  accountId: number | null;

  @Column({ name: 'author_name', type: 'varchar', length: 100 })
  authorName: string;

  @Column({ type: 'datetime', precision: 3 })
  at: Date;

  @Column({ name: 'ended_at', type: 'datetime', precision: 3, nullable: true })
  endedAt: Date | null;

  @Column({ name: 'ended_by_name', type: 'varchar', length: 100, default: '' })
  endedByName: string;
}

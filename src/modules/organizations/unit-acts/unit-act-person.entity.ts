import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who goes along with a unit act, and the move that carried them. */
@Entity('unit_act_person')
@Index('unit_act_person_waiting', ['actId', 'carried', 'personId'])
export class UnitActPerson {
  @PrimaryColumn({ name: 'act_id', type: 'int', unsigned: true })
  actId: number;

  @PrimaryColumn({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  @Column({ type: 'tinyint', unsigned: true, default: 0 })
  carried: number;

  /** Null also of somebody who had moved elsewhere before their turn came. */
  @Column({ name: 'move_id', type: 'int', unsigned: true, nullable: true })
  moveId: number | null;
}

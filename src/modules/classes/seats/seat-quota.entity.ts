import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 名额分配: seats for one unit and all below it; `unitId` 0 is the open pool of those whose units have none. */
@Entity('seat_quota')
export class SeatQuota {
  @PrimaryColumn({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  @PrimaryColumn({ name: 'unit_id', type: 'int', unsigned: true })
  unitId: number;

  @Column({ type: 'int', unsigned: true })
  seats: number;

  @Column({ type: 'int', unsigned: true, default: 0 })
  taken: number;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 结班, and 取消结班 of the same closing. A class that is closed again gets the next number. */
@Entity('class_closure')
export class ClassClosure {
  @PrimaryColumn({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  @PrimaryColumn({ name: 'closure_no', type: 'smallint', unsigned: true })
  closureNo: number;

  @Column({ name: 'closed_at', type: 'datetime', precision: 3 })
  closedAt: Date;

  @Column({ name: 'closed_by', type: 'int', unsigned: true, nullable: true })
  closedBy: number | null;

  @Column({ name: 'closed_by_name', type: 'varchar', length: 100 })
  closedByName: string;

  @Column({ name: 'late_reason', type: 'varchar', length: 500, nullable: true })
  lateReason: string | null;

  @Column({ name: 'reopened_at', type: 'datetime', precision: 3, nullable: true })
  reopenedAt: Date | null;

  @Column({ name: 'reopened_by', type: 'int', unsigned: true, nullable: true })
  reopenedBy: number | null;

  @Column({ name: 'reopened_by_name', type: 'varchar', length: 100, nullable: true })
  reopenedByName: string | null;

  @Column({ name: 'reopen_reason', type: 'varchar', length: 500, nullable: true })
  reopenReason: string | null;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Something that a class does by itself at an instant. The row decides: whoever finds it due and not done does it, once. */
@Entity('class_deadline')
@Index('class_deadline_due', ['doneAt', 'dueAt'])
export class ClassDeadline {
  @PrimaryColumn({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  /** `open_enrolment`, `remind_to_nominate`, `remind_to_decide`, `expire_approvals`, `pool_quotas`, `start_class`. */
  @PrimaryColumn({ type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin' })
  kind: string;

  @Column({ name: 'due_at', type: 'datetime', precision: 3 })
  dueAt: Date;

  @Column({ name: 'done_at', type: 'datetime', precision: 3, nullable: true })
  doneAt: Date | null;
}

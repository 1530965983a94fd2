import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** An answer, a further question of its author (`open`), or the end of a complaint. Inserted only. */
@Entity('complaint_step')
@Index('complaint_step_of', ['complaintId', 'id'])
export class ComplaintStep {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'complaint_id', type: 'int', unsigned: true })
  complaintId: number;

  @Column({ name: 'to_state', type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  toState: string;

  @Column({ type: 'varchar', length: 2000 })
  body: string;

  @Column({ name: 'account_id', type: 'int', unsigned: true })
  accountId: number;

  @Column({ name: 'author_name', type: 'varchar', length: 100 })
  authorName: string;

  @Column({ type: 'datetime', precision: 3 })
  at: Date;
}

import { Column, PrimaryGeneratedColumn } from 'typeorm';

/** What every step from state to state is written down with: why, by whom, when. The states are the table's own. */
export abstract class StepRecord {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ type: 'varchar', length: 500, default: '' })
  reason: string;

  @Column({ name: 'account_id', type: 'int', unsigned: true, nullable: true })
  accountId: number | null;

  @Column({ name: 'author_name', type: 'varchar', length: 100 })
  authorName: string;

  @Column({ type: 'datetime', precision: 3 })
  at: Date;
}

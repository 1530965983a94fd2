import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Rhythm } from './rhythm';

/** A list that is written again and again for whoever asked, always of the year that runs then. */
@Entity('scheduled_export')
@Index('scheduled_export_due', ['endedAt', 'nextOn'])
@Index('scheduled_export_account', ['accountId', 'id'])
export class ScheduledExport {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'account_id', type: 'int', unsigned: true })
  accountId: number;

  @Column({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin' })
  kind: string;

  /** JSON of the choices, without the year. */
  @Column({ type: 'varchar', length: 1000 })
  wish: string;

  /** Empty: everything within reach. */
  @Column({ name: 'unit_name', type: 'varchar', length: 200 })
  unitName: string;

  @Column({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  rhythm: Rhythm;

  @Column({ name: 'next_on', type: 'date' })
  nextOn: string;

  @Column({ name: 'last_export_id', type: 'int', unsigned: true, nullable: true })
  lastExportId: number | null;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;

  @Column({ name: 'ended_at', type: 'datetime', precision: 3, nullable: true })
  endedAt: Date | null;

  /** `SCHEDULE_ENDS`; empty of one that its owner gave up. */
  @Column({ name: 'ended_for', type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  endedFor: string | null;
}

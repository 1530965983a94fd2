import { Column, PrimaryGeneratedColumn } from 'typeorm';

/** By whom something was written down, and when. No account: the system did it. */
export abstract class AuthoredRecord {
  @Column({ name: 'account_id', type: 'int', unsigned: true, nullable: true })
  accountId: number | null;

  @Column({ name: 'author_name', type: 'varchar', length: 100 })
  authorName: string;

  @Column({ type: 'datetime', precision: 3 })
  at: Date;
}

/** What every step from state to state is written down with: why, by whom, when. The states are the table's own. */
export abstract class StepRecord extends AuthoredRecord {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ type: 'varchar', length: 500, default: '' })
  reason: string;
}

/** A step that an official paper may stand behind. Added, never changed. */
export abstract class PaperStep extends AuthoredRecord {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  /** Empty for the first. */
  @Column({ name: 'from_state', type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin', default: () => "''" })
  fromState: string;

  @Column({ name: 'to_state', type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  toState: string;

  @Column({ type: 'varchar', length: 500, default: () => "''" })
  note: string;

  @Column({ name: 'document_no', type: 'varchar', length: 100, default: () => "''" })
  documentNo: string;
}

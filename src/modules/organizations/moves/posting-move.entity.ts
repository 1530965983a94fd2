import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** 变动登记: which act ended one posting and began another, on which paper. Undone by another act, never removed. */
@Entity('posting_move')
@Index('posting_move_person', ['personId', 'id'])
@Index('posting_move_day', ['movedOn', 'id'])
@Index('posting_move_undone', ['undoneAt'])
export class PostingMove {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  /** `MOVE_KINDS`. */
  @Column({ type: 'varchar', length: 16, charset: 'ascii', collation: 'ascii_bin' })
  kind: string;

  @Column({ name: 'moved_on', type: 'date' })
  movedOn: string;

  @Column({ name: 'from_posting_id', type: 'int', unsigned: true })
  fromPostingId: number;

  /** A return after a departure ends nothing: the posting before it had ended by itself. */
  @Column({ name: 'ended_it', type: 'tinyint', unsigned: true })
  endedIt: number;

  /** Null for a departure. */
  @Column({ name: 'to_posting_id', type: 'int', unsigned: true, nullable: true })
  toPostingId: number | null;

  @Column({ type: 'varchar', length: 300 })
  reason: string;

  /** 文号. */
  @Column({ name: 'document_no', type: 'varchar', length: 100 })
  documentNo: string;

  @Column({ name: 'account_id', type: 'int', unsigned: true, nullable: true })
  accountId: number | null;

  @Column({ name: 'author_name', type: 'varchar', length: 100 })
  authorName: string;

  @Column({ type: 'datetime', precision: 3 })
  at: Date;

  @Column({ name: 'undone_at', type: 'datetime', precision: 3, nullable: true })
  undoneAt: Date | null;

  @Column({ name: 'undone_by_name', type: 'varchar', length: 100, default: '' })
  undoneByName: string;

  @Column({ name: 'undone_reason', type: 'varchar', length: 300, default: '' })
  undoneReason: string;
}

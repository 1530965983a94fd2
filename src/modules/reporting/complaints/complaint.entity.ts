import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** 投诉建议: what somebody who is signed in holds against the system or the work, proposes or asks. */
@Entity('complaint')
@Index('complaint_author', ['filedBy', 'id'])
@Index('complaint_waiting', ['state', 'id'])
export class Complaint {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  kind: string;

  @Column({ type: 'varchar', length: 2000 })
  body: string;

  /** Encrypted, as mobile numbers are; without one, the answer is read in the system. */
  @Column({ name: 'contact_sealed', type: 'varbinary', length: 400, nullable: true })
  contactSealed: Buffer | null;

  /** The page it speaks of; empty for the whole. */
  @Column({ type: 'varchar', length: 300, default: '' })
  page: string;

  @Column({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  state: string;

  @Column({ name: 'filed_by', type: 'int', unsigned: true })
  filedBy: number;

  @Column({ name: 'author_name', type: 'varchar', length: 100 })
  authorName: string;

  @Column({ name: 'filed_at', type: 'datetime', precision: 3 })
  filedAt: Date;
}

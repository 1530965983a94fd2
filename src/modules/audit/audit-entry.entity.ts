import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who did what to whom, when. Written once, numbered without gaps, each entry sealed with the hash of the one before it. */
@Entity('audit_entry')
@Index('audit_entry_at', ['at'])
@Index('audit_entry_actor', ['actorAccountId', 'id'])
@Index('audit_entry_action', ['action', 'id'])
@Index('audit_entry_subject', ['subjectKind', 'subjectId', 'id'])
@Index('audit_entry_unit', ['unitPath', 'id'])
export class AuditEntry {
  /** 1, 2, 3 … in the order of the commits: a missing number is a removed entry. */
  @PrimaryColumn({ type: 'bigint', unsigned: true })
  id: string;

  @Column({ type: 'datetime', precision: 3 })
  at: Date;

  /** Null for what the system does by itself. */
  @Column({ name: 'actor_account_id', type: 'int', unsigned: true, nullable: true })
  actorAccountId: number | null;

  /** The name at that time. */
  @Column({ name: 'actor_name', type: 'varchar', length: 100 })
  actorName: string;

  /** `subject.past-tense`, such as `account.created`. */
  @Column({ type: 'varchar', length: 80, charset: 'ascii', collation: 'ascii_bin' })
  action: string;

  @Column({ name: 'summary_zh', type: 'varchar', length: 255 })
  summaryZh: string;

  @Column({ name: 'summary_en', type: 'varchar', length: 255 })
  summaryEn: string;

  @Column({ name: 'subject_kind', type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin' })
  subjectKind: string;

  @Column({ name: 'subject_id', type: 'varchar', length: 64, charset: 'ascii', collation: 'ascii_bin' })
  subjectId: string;

  /** Path of the unit that the subject belonged to; empty when the matter concerns the whole city. */
  @Column({ name: 'unit_path', type: 'varchar', length: 255, charset: 'ascii', collation: 'ascii_bin', default: '' })
  unitPath: string;

  /** Canonical JSON, without personal IDs. */
  @Column({ name: 'before_state', type: 'mediumtext', nullable: true })
  beforeState: string | null;

  @Column({ name: 'after_state', type: 'mediumtext', nullable: true })
  afterState: string | null;

  @Column({ name: 'request_id', type: 'varchar', length: 64, charset: 'ascii', collation: 'ascii_bin', default: '' })
  requestId: string;

  @Column({ name: 'previous_hash', type: 'binary', length: 32 })
  previousHash: Buffer;

  @Column({ type: 'binary', length: 32 })
  hash: Buffer;
}

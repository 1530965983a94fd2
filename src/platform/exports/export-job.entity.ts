import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

export const EXPORT_STATUSES = ['queued', 'running', 'completed', 'failed', 'cancelled'] as const;
export type ExportStatus = (typeof EXPORT_STATUSES)[number];

/** A file that somebody asked for and that takes too long to wait for. The row is the truth; the job is a nudge. */
@Entity('export_job')
@Index('export_job_account', ['createdBy', 'id'])
@Index('export_job_kept', ['removedAt', 'finishedAt'])
export class ExportJob {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  /** Which exporter writes it. */
  @Column({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin' })
  kind: string;

  /** JSON for the exporter: ids and choices, never personal data. */
  @Column({ type: 'mediumtext' })
  wish: string;

  /** What it is, for whoever asked. */
  @Column({ type: 'varchar', length: 200 })
  title: string;

  @Column({ type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  status: ExportStatus;

  @Column({ name: 'parts_done', type: 'int', unsigned: true, default: 0 })
  partsDone: number;

  /** Pages, sessions, thousands of rows: whatever the exporter counts in. Known once it has begun. */
  @Column({ name: 'parts_total', type: 'int', unsigned: true, nullable: true })
  partsTotal: number | null;

  @Column({ name: 'file_name', type: 'varchar', length: 255, nullable: true })
  fileName: string | null;

  @Column({ name: 'content_type', type: 'varchar', length: 100, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  contentType: string | null;

  /** How often somebody began to write it. */
  @Column({ type: 'int', unsigned: true, default: 0 })
  turns: number;

  /** At which turn the file was written: its name in the storage. */
  @Column({ name: 'file_turn', type: 'int', unsigned: true, nullable: true })
  fileTurn: number | null;

  /** SHA-256 of the content, hexadecimal. */
  @Column({ name: 'file_digest', type: 'char', length: 64, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  fileDigest: string | null;

  @Column({ name: 'size_bytes', type: 'int', unsigned: true, nullable: true })
  sizeBytes: number | null;

  @Column({ name: 'problem_code', type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  problemCode: string | null;

  @Column({ name: 'problem_zh', type: 'varchar', length: 500, nullable: true })
  problemZh: string | null;

  @Column({ name: 'problem_en', type: 'varchar', length: 500, nullable: true })
  problemEn: string | null;

  /** 1: whoever asked is told when it is written, or why it is not. */
  @Column({ type: 'tinyint', unsigned: true, default: 0 })
  announced: number;

  @Column({ name: 'created_by', type: 'int', unsigned: true })
  createdBy: number;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;

  @Column({ name: 'finished_at', type: 'datetime', precision: 3, nullable: true })
  finishedAt: Date | null;

  /** Since then nobody fetches the file. Its removal follows, and may be begun any number of times. */
  @Column({ name: 'expired_at', type: 'datetime', precision: 3, nullable: true })
  expiredAt: Date | null;

  /** Nothing of it is left in the storage. */
  @Column({ name: 'removed_at', type: 'datetime', precision: 3, nullable: true })
  removedAt: Date | null;
}

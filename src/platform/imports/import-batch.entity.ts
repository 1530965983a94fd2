import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

export type ImportStatus = 'queued' | 'running' | 'completed' | 'failed' | 'cancelled';

/** One uploaded file and how far it has been taken in. The row is the truth; the job is a nudge. */
@Entity('import_batch')
@Index('import_batch_created', ['createdAt', 'id'])
@Index('import_batch_class', ['classId', 'id'])
export class ImportBatch {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  /** Which importer reads it. */
  @Column({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin' })
  kind: string;

  /** Of a list of one class, and of one of its sessions. */
  @Column({ name: 'class_id', type: 'int', unsigned: true, nullable: true })
  classId: number | null;

  @Column({ name: 'session_id', type: 'int', unsigned: true, nullable: true })
  sessionId: number | null;

  @Column({ name: 'training_year', type: 'smallint', unsigned: true })
  trainingYear: number;

  @Column({ name: 'file_name', type: 'varchar', length: 255 })
  fileName: string;

  /** SHA-256 of the content, hexadecimal: its name in the storage. */
  @Column({ name: 'file_digest', type: 'char', length: 64, charset: 'ascii', collation: 'ascii_bin' })
  fileDigest: string;

  @Column({ name: 'size_bytes', type: 'int', unsigned: true })
  sizeBytes: number;

  @Column({ type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin' })
  status: ImportStatus;

  /** Known once the whole file was read. */
  @Column({ name: 'rows_total', type: 'int', unsigned: true, nullable: true })
  rowsTotal: number | null;

  @Column({ name: 'rows_read', type: 'int', unsigned: true, default: 0 })
  rowsRead: number;

  @Column({ type: 'int', unsigned: true, default: 0 })
  accepted: number;

  @Column({ type: 'int', unsigned: true, default: 0 })
  unchanged: number;

  @Column({ type: 'int', unsigned: true, default: 0 })
  refused: number;

  /** The last chunk whose outcome is committed; a resumed import goes on behind it. */
  @Column({ type: 'int', unsigned: true, default: 0 })
  position: number;

  @Column({ name: 'problem_code', type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  problemCode: string | null;

  @Column({ name: 'problem_zh', type: 'varchar', length: 500, nullable: true })
  problemZh: string | null;

  @Column({ name: 'problem_en', type: 'varchar', length: 500, nullable: true })
  problemEn: string | null;

  @Column({ name: 'created_by', type: 'int', unsigned: true })
  createdBy: number;

  @Column({ name: 'created_by_name', type: 'varchar', length: 100 })
  createdByName: string;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;

  @Column({ name: 'started_at', type: 'datetime', precision: 3, nullable: true })
  startedAt: Date | null;

  @Column({ name: 'finished_at', type: 'datetime', precision: 3, nullable: true })
  finishedAt: Date | null;
}

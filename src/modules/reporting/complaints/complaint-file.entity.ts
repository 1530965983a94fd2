import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What goes with a complaint or with an answer to it; its content lies in the file storage under its digest. */
@Entity('complaint_file')
@Index('complaint_file_content', ['complaintId', 'fileDigest'], { unique: true })
export class ComplaintFile {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'complaint_id', type: 'int', unsigned: true })
  complaintId: number;

  @Column({ name: 'file_name', type: 'varchar', length: 200 })
  fileName: string;

  @Column({ name: 'file_digest', type: 'char', length: 64, charset: 'ascii', collation: 'ascii_bin' })
  fileDigest: string;

  /** As the content says, whatever the name. */
  @Column({ name: 'media_type', type: 'varchar', length: 100, charset: 'ascii', collation: 'ascii_bin' })
  mediaType: string;

  @Column({ name: 'size_bytes', type: 'int', unsigned: true })
  sizeBytes: number;

  @Column({ name: 'added_by', type: 'int', unsigned: true })
  addedBy: number;

  @Column({ name: 'added_by_name', type: 'varchar', length: 100 })
  addedByName: string;

  @Column({ name: 'added_at', type: 'datetime', precision: 3 })
  addedAt: Date;
}

import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A paper of an agreement; its content lies in the file storage under its digest. */
@Entity('base_document')
@Index('base_document_content', ['agreementId', 'fileDigest'], { unique: true })
export class BaseDocument {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'agreement_id', type: 'int', unsigned: true })
  agreementId: number;

  @Column({ name: 'file_name', type: 'varchar', length: 200 })
  fileName: string;

  @Column({ name: 'file_digest', type: 'char', length: 64, charset: 'ascii', collation: 'ascii_bin' })
  fileDigest: string;

  @Column({ name: 'size_bytes', type: 'int', unsigned: true })
  sizeBytes: number;

  @Column({ name: 'recorded_by', type: 'int', unsigned: true, nullable: true })
  recordedBy: number | null;

  @Column({ name: 'recorded_by_name', type: 'varchar', length: 100 })
  recordedByName: string;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt: Date;
}

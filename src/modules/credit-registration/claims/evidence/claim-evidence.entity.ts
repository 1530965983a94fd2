import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** 佐证材料; its content lies in the file storage under its digest, once however often it is handed in. */
@Entity('claim_evidence')
@Index('claim_evidence_content', ['claimId', 'fileDigest'], { unique: true })
@Index('claim_evidence_digest', ['fileDigest'])
export class ClaimEvidence {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'claim_id', type: 'int', unsigned: true })
  claimId: number;

  @Column({ name: 'file_name', type: 'varchar', length: 200 })
  fileName: string;

  @Column({ name: 'file_digest', type: 'char', length: 64, charset: 'ascii', collation: 'ascii_bin' })
  fileDigest: string;

  /** As the content says, whatever the name. */
  @Column({ name: 'media_type', type: 'varchar', length: 100, charset: 'ascii', collation: 'ascii_bin' })
  mediaType: string;

  @Column({ name: 'size_bytes', type: 'int', unsigned: true })
  sizeBytes: number;

  @Column({ name: 'added_by', type: 'int', unsigned: true, nullable: true })
  addedBy: number | null;

  @Column({ name: 'added_by_name', type: 'varchar', length: 100 })
  addedByName: string;

  @Column({ name: 'added_at', type: 'datetime', precision: 3 })
  addedAt: Date;
}

import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AuthoredRecord } from '../../../platform/database/step-record';

/** A paper of the class dossier, or the written reason why there is none. */
@Entity('class_document')
@Index('class_document_class', ['classId', 'kind', 'id'])
export class ClassDocument extends AuthoredRecord {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  /** `plan`, `agenda`, `timetable`, `sign_in_sheet`, `evaluation`, `other`. */
  @Column({ type: 'varchar', length: 16, charset: 'ascii', collation: 'ascii_bin' })
  kind: string;

  @Column({ name: 'file_name', type: 'varchar', length: 200, nullable: true })
  fileName: string | null;

  /** Its content lies in the file storage under this digest. */
  @Column({ name: 'file_digest', type: 'char', length: 64, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  fileDigest: string | null;

  @Column({ name: 'size_bytes', type: 'int', unsigned: true, nullable: true })
  sizeBytes: number | null;

  /** In place of a file. */
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason: string | null;
}

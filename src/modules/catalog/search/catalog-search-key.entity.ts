import { Entity, Index, PrimaryColumn } from 'typeorm';

export type SearchSubject = 'course' | 'teacher' | 'class';

/** A beginning by which a course, a teacher or a class is found. One prefix scan of the primary key answers one word of a question. */
@Entity('catalog_search_key')
@Index('catalog_search_key_subject', ['subject', 'subjectId'])
export class CatalogSearchKey {
  @PrimaryColumn({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  subject: SearchSubject;

  @PrimaryColumn({ name: 'search_key', type: 'varchar', length: 32, charset: 'utf8mb4', collation: 'utf8mb4_bin' })
  searchKey: string;

  @PrimaryColumn({ name: 'subject_id', type: 'int', unsigned: true })
  subjectId: number;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What an act left of a row, as the leaf of the tree whose root the act's entry of the audit log states. Inserted only. */
@Entity('stated_row')
@Index('stated_row_statement', ['statementNo'])
export class StatedRow {
  @PrimaryColumn({ type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin' })
  kind: string;

  @PrimaryColumn({ name: 'first_key', type: 'int', unsigned: true })
  firstKey: number;

  @PrimaryColumn({ name: 'second_key', type: 'int', unsigned: true })
  secondKey: number;

  @PrimaryColumn({ name: 'third_key', type: 'int', unsigned: true })
  thirdKey: number;

  @PrimaryColumn({ name: 'statement_no', type: 'bigint', unsigned: true })
  statementNo: string;

  /** The person or the year of which the row speaks; 0 for neither. */
  @Column({ type: 'int', unsigned: true })
  about: number;

  /** 1: nobody wrote it then; it had been there before rows of its kind were spoken of. */
  @Column({ type: 'tinyint', unsigned: true })
  found: number;

  @Column({ type: 'binary', length: 32 })
  facts: Buffer;

  @Column({ type: 'binary', length: 32 })
  standing: Buffer;
}

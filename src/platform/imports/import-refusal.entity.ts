import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row that was not taken in, and the first thing wrong with it. Never holds a whole resident ID. */
@Entity('import_refusal')
export class ImportRefusal {
  @PrimaryColumn({ name: 'import_id', type: 'int', unsigned: true })
  importId: number;

  @PrimaryColumn({ type: 'varchar', length: 40 })
  sheet: string;

  @PrimaryColumn({ name: 'row_no', type: 'int', unsigned: true })
  rowNo: number;

  /** The column's letter in the spreadsheet. */
  @Column({ name: 'column_letter', type: 'varchar', length: 3, charset: 'ascii', collation: 'ascii_bin' })
  columnLetter: string;

  @Column({ type: 'varchar', length: 60 })
  header: string;

  @Column({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin' })
  code: string;

  @Column({ type: 'varchar', length: 300 })
  written: string;

  @Column({ name: 'problem_zh', type: 'varchar', length: 300 })
  problemZh: string;

  @Column({ name: 'problem_en', type: 'varchar', length: 300 })
  problemEn: string;

  @Column({ name: 'remedy_zh', type: 'varchar', length: 300 })
  remedyZh: string;

  @Column({ name: 'remedy_en', type: 'varchar', length: 300 })
  remedyEn: string;
}

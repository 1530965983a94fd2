import { Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The number of a statement, in the order in which statements of the same row were made. */
@Entity('row_statement')
export class RowStatement {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true })
  no: string;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a desk that had worked without a network was answered: brought again, a mark gets the same answer and changes nothing. */
@Entity('desk_receipt')
@Index('desk_receipt_class', ['classId'])
export class DeskReceipt {
  /** Made by the desk's page. */
  @PrimaryColumn({ name: 'client_id', type: 'varchar', length: 64, charset: 'ascii', collation: 'ascii_bin' })
  clientId: string;

  @Column({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  /** SHA-256 of what was brought under this id. */
  @Column({ type: 'binary', length: 32 })
  content: Buffer;

  /** `recorded` or `kept`: what stood already weighs more. */
  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  outcome: string;

  @Column({ name: 'received_at', type: 'datetime', precision: 3 })
  receivedAt: Date;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The one e-mail of a notice. */
@Entity('mail_delivery')
@Index('mail_delivery_due', ['state', 'nextTryAt'])
export class MailDelivery {
  @PrimaryColumn({ name: 'notice_id', type: 'bigint', unsigned: true })
  noticeId: string;

  /** `waiting`, `sent`, `given_up`, or `dropped` when nobody wanted it any more. */
  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  state: string;

  @Column({ type: 'tinyint', unsigned: true, default: 0 })
  tries: number;

  /** While a worker has it, when another may take it: the first may have been killed. */
  @Column({ name: 'next_try_at', type: 'datetime', precision: 3 })
  nextTryAt: Date;

  /** What the last try met, without addresses. */
  @Column({ type: 'varchar', length: 60, charset: 'ascii', collation: 'ascii_bin', default: '' })
  fault: string;

  @Column({ name: 'settled_at', type: 'datetime', precision: 3, nullable: true })
  settledAt: Date | null;
}

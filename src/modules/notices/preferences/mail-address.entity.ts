import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where the owner of an account wants their notices sent as well, and in which language. Without a row they stay in the inbox. */
@Entity('mail_address')
export class MailAddress {
  @PrimaryColumn({ name: 'account_id', type: 'int', unsigned: true })
  accountId: number;

  /** Encrypted, as mobile numbers are. */
  @Column({ name: 'address_sealed', type: 'varbinary', length: 400 })
  addressSealed: Buffer;

  /** `zh` or `en`. */
  @Column({ type: 'char', length: 2, charset: 'ascii', collation: 'ascii_bin' })
  language: string;

  @Column({ name: 'changed_at', type: 'datetime', precision: 3 })
  changedAt: Date;
}

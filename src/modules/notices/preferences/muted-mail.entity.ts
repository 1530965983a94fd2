import { Entity, PrimaryColumn } from 'typeorm';

/** A kind of notice that somebody reads in the inbox only. */
@Entity('muted_mail')
export class MutedMail {
  @PrimaryColumn({ name: 'account_id', type: 'int', unsigned: true })
  accountId: number;

  @PrimaryColumn({ type: 'varchar', length: 32, charset: 'ascii', collation: 'ascii_bin' })
  kind: string;
}

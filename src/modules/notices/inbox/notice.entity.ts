import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** 通知: one thing told to one person, or to one account that looks after something. Its words are made from the facts when it is read, in the reader's language. */
@Entity('notice')
@Index('notice_told', ['personId', 'toldKey'], { unique: true })
@Index('notice_inbox', ['personId', 'readAt', 'id'])
@Index('notice_told_account', ['accountId', 'toldKey'], { unique: true })
@Index('notice_inbox_account', ['accountId', 'readAt', 'id'])
export class Notice {
  @PrimaryGeneratedColumn({ type: 'bigint', unsigned: true })
  id: string;

  /** Whom it concerns themselves: it is in the inbox of each of their accounts, there or to come. */
  @Column({ name: 'person_id', type: 'int', unsigned: true, nullable: true })
  personId: number | null;

  /** Without a person: whom it concerns because of a grant. */
  @Column({ name: 'account_id', type: 'int', unsigned: true, nullable: true })
  accountId: number | null;

  @Column({ type: 'varchar', length: 32, charset: 'ascii', collation: 'ascii_bin' })
  kind: string;

  /** JSON of the shape that the kind's wording takes. */
  @Column({ type: 'text' })
  facts: string;

  /** Names what is told: nobody is told it twice, however often a job runs. */
  @Column({ name: 'told_key', type: 'varchar', length: 80, charset: 'ascii', collation: 'ascii_bin' })
  toldKey: string;

  /** When it came to be, not when it was told. */
  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;

  @Column({ name: 'read_at', type: 'datetime', precision: 3, nullable: true })
  readAt: Date | null;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A trainee's calendar has a secret address. Making a new one ends the old one. */
@Entity('calendar_feed')
@Index('calendar_feed_token', ['tokenDigest'], { unique: true })
export class CalendarFeed {
  @PrimaryColumn({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  /** SHA-256 of the token in the address. */
  @Column({ name: 'token_digest', type: 'binary', length: 32 })
  tokenDigest: Buffer;

  @Column({ name: 'made_at', type: 'datetime', precision: 3 })
  madeAt: Date;
}

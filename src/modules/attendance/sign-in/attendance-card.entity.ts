import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A card that a reader at the door knows, found by a keyed index of its number. A person has one at a time. */
@Entity('attendance_card')
@Index('attendance_card_person', ['personId'], { unique: true })
export class AttendanceCard {
  @PrimaryColumn({ name: 'card_index', type: 'binary', length: 32 })
  cardIndex: Buffer;

  @Column({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  @Column({ name: 'account_id', type: 'int', unsigned: true, nullable: true })
  accountId: number | null;

  @Column({ name: 'given_at', type: 'datetime', precision: 3 })
  givenAt: Date;
}

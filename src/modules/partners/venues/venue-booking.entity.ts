import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Half } from './venue-slot.entity';

/** A class's share of one half-day of a venue. */
@Entity('venue_booking')
@Index('venue_booking_class', ['classId'])
@Index('venue_booking_day', ['day'])
export class VenueBooking {
  @PrimaryColumn({ name: 'venue_id', type: 'int', unsigned: true })
  venueId: number;

  @PrimaryColumn({ type: 'date' })
  day: string;

  @PrimaryColumn({ type: 'char', length: 2, charset: 'ascii', collation: 'ascii_bin' })
  half: Half;

  @PrimaryColumn({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  @Column({ type: 'smallint', unsigned: true })
  people: number;

  /** What the half-day is for, in the booker's words; shown on the calendar. */
  @Column({ type: 'varchar', length: 200 })
  purpose: string;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const HALVES = ['am', 'pm'] as const;
export type Half = (typeof HALVES)[number];

/** One half-day of a venue and how much of it is taken: the one row that two classes who want it meet at. */
@Entity('venue_slot')
@Index('venue_slot_day', ['day'])
export class VenueSlot {
  @PrimaryColumn({ name: 'venue_id', type: 'int', unsigned: true })
  venueId: number;

  @PrimaryColumn({ type: 'date' })
  day: string;

  @PrimaryColumn({ type: 'char', length: 2, charset: 'ascii', collation: 'ascii_bin' })
  half: Half;

  @Column({ type: 'int', unsigned: true, default: 0 })
  people: number;

  @Column({ type: 'smallint', unsigned: true, default: 0 })
  classes: number;
}

import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A room of a party school or a place at a teaching base. Exactly one of the two hosts is named; the table checks it. */
@Entity('venue')
@Index('venue_school_name', ['partySchoolId', 'name'], { unique: true })
@Index('venue_base_name', ['baseId', 'name'], { unique: true })
export class Venue {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'party_school_id', type: 'int', unsigned: true, nullable: true })
  partySchoolId: number | null;

  @Column({ name: 'base_id', type: 'int', unsigned: true, nullable: true })
  baseId: number | null;

  @Column({ type: 'varchar', length: 120 })
  name: string;

  /** People at once. */
  @Column({ type: 'smallint', unsigned: true })
  capacity: number;

  /** Classes at once: 1 for a classroom. */
  @Column({ name: 'most_classes', type: 'tinyint', unsigned: true })
  mostClasses: number;

  /** From this day on it cannot be booked. */
  @Column({ name: 'retired_on', type: 'date', nullable: true })
  retiredOn: string | null;
}

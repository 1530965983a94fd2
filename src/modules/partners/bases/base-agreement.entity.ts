import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What was agreed with a base, and for which days, both included. Added, never changed; a renewal is another row. */
@Entity('base_agreement')
@Index('base_agreement_number', ['number'], { unique: true })
@Index('base_agreement_term', ['baseId', 'startsOn', 'endsOn'])
@Index('base_agreement_ending', ['endsOn'])
export class BaseAgreement {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'base_id', type: 'int', unsigned: true })
  baseId: number;

  @Column({ type: 'varchar', length: 60 })
  number: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn: string;

  @Column({ name: 'ends_on', type: 'date' })
  endsOn: string;

  @Column({ name: 'contact_name', type: 'varchar', length: 100 })
  contactName: string;

  @Column({ name: 'contact_phone', type: 'varchar', length: 40 })
  contactPhone: string;

  @Column({ name: 'recorded_by', type: 'int', unsigned: true, nullable: true })
  recordedBy: number | null;

  @Column({ name: 'recorded_by_name', type: 'varchar', length: 100 })
  recordedByName: string;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt: Date;
}

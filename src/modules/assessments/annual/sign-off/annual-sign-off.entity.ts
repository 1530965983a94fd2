import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a unit says of its part of the roster. */
@Entity('annual_sign_off')
export class AnnualSignOff {
  @PrimaryColumn({ name: 'assessment_id', type: 'int', unsigned: true })
  assessmentId: number;

  @PrimaryColumn({ name: 'unit_id', type: 'int', unsigned: true })
  unitId: number;

  @Column({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  state: string;

  @Column({ type: 'int', unsigned: true })
  people: number;

  @Column({ type: 'varchar', length: 300, default: () => "''" })
  note: string;

  @Column({ name: 'signed_by_name', type: 'varchar', length: 100, default: () => "''" })
  signedByName: string;

  @Column({ name: 'signed_at', type: 'datetime', precision: 3, nullable: true })
  signedAt: Date | null;

  @Column({ name: 'return_reason', type: 'varchar', length: 300, default: () => "''" })
  returnReason: string;

  @Column({ name: 'returned_by_name', type: 'varchar', length: 100, default: () => "''" })
  returnedByName: string;

  @Column({ name: 'returned_at', type: 'datetime', precision: 3, nullable: true })
  returnedAt: Date | null;
}

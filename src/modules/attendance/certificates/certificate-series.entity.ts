import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given to a certificate of a class. Whoever issues holds this row: of two batches one goes first. */
@Entity('certificate_series')
export class CertificateSeries {
  @PrimaryColumn({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  @Column({ name: 'last_no', type: 'int', unsigned: true, default: 0 })
  lastNo: number;
}

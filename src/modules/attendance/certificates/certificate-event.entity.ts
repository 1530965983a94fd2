import { Column, Entity, Index } from 'typeorm';
import { StepRecord } from '../../../platform/database/step-record';

/** Each step of a certificate, with who and why. */
@Entity('certificate_event')
@Index('certificate_event_certificate', ['certificateId', 'id'])
export class CertificateEvent extends StepRecord {
  @Column({ name: 'certificate_id', type: 'int', unsigned: true })
  certificateId: number;

  /** Null for its issue. */
  @Column({ name: 'from_state', type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  fromState: string | null;

  @Column({ name: 'to_state', type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  toState: string;
}

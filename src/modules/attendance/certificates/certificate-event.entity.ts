import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Each step of a certificate, with who and why. */
@Entity('certificate_event')
@Index('certificate_event_certificate', ['certificateId', 'id'])
export class CertificateEvent {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'certificate_id', type: 'int', unsigned: true })
  certificateId: number;

  /** Null for its issue. */
  @Column({ name: 'from_state', type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  fromState: string | null;

  @Column({ name: 'to_state', type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  toState: string;

  @Column({ type: 'varchar', length: 500, default: '' })
  reason: string;

  @Column({ name: 'account_id', type: 'int', unsigned: true, nullable: true })
  accountId: number | null;

  @Column({ name: 'author_name', type: 'varchar', length: 100 })
  authorName: string;

  @Column({ type: 'datetime', precision: 3 })
  at: Date;
}

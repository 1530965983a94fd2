import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether a training year takes postings. Read under a shared lock by every posting, changed under an exclusive one. */
@Entity('sealed_year')
export class SealedYear {
  @PrimaryColumn({ name: 'training_year', type: 'smallint', unsigned: true })
  trainingYear: number;

  /** Null while the year is open, or open again. */
  @Column({ name: 'sealed_at', type: 'datetime', precision: 3, nullable: true })
  sealedAt: Date | null;

  /** Number of the paper by which it was sealed or opened again; empty for a year that never was sealed. */
  @Column({ name: 'document_no', type: 'varchar', length: 100, default: () => "''" })
  documentNo: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a person's chain of a year ends. Locked while a posting takes its numbers. */
@Entity('credit_ledger_head')
export class CreditLedgerHead {
  @PrimaryColumn({ name: 'training_year', type: 'smallint', unsigned: true })
  trainingYear: number;

  @PrimaryColumn({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  @Column({ name: 'entry_no', type: 'int', unsigned: true })
  entryNo: number;

  @Column({ type: 'binary', length: 32 })
  hash: Buffer;
}

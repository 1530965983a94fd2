import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Where a person's chain of a year ended when a checkpoint first saw it there. Inserted only. */
@Entity('ledger_checkpoint_leaf')
@Index('ledger_checkpoint_leaf_no', ['checkpointNo', 'trainingYear', 'personId'])
export class LedgerCheckpointLeaf {
  @PrimaryColumn({ name: 'training_year', type: 'smallint', unsigned: true })
  trainingYear: number;

  @PrimaryColumn({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  @PrimaryColumn({ name: 'entry_no', type: 'int', unsigned: true })
  entryNo: number;

  @Column({ type: 'binary', length: 32 })
  hash: Buffer;

  @Column({ name: 'checkpoint_no', type: 'int', unsigned: true })
  checkpointNo: number;
}

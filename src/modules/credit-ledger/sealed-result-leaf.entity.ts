import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was said of a person when a year was sealed, as the leaf of the tree whose root the audit log states. Inserted only. */
@Entity('sealed_result_leaf')
export class SealedResultLeaf {
  @PrimaryColumn({ name: 'training_year', type: 'smallint', unsigned: true })
  trainingYear: number;

  /** 1 for the first sealing of the year; a year that was opened again is sealed once more. */
  @PrimaryColumn({ name: 'seal_no', type: 'smallint', unsigned: true })
  sealNo: number;

  @PrimaryColumn({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  @Column({ type: 'binary', length: 32 })
  hash: Buffer;
}

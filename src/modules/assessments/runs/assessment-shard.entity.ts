import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A part of a run: the people whose ids lie in a range. The ranges of a run cover every id, so nobody falls between them. */
@Entity('assessment_shard')
export class AssessmentShard {
  @PrimaryColumn({ name: 'run_id', type: 'int', unsigned: true })
  runId: number;

  @PrimaryColumn({ name: 'shard_no', type: 'int', unsigned: true })
  shardNo: number;

  @Column({ name: 'from_person_id', type: 'int', unsigned: true })
  fromPersonId: number;

  /** Inclusive. */
  @Column({ name: 'to_person_id', type: 'int', unsigned: true })
  toPersonId: number;

  @Column({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin', default: () => "'waiting'" })
  status: 'waiting' | 'done';

  /** How often a worker began it; more than once after a worker or an engine was lost. */
  @Column({ type: 'int', unsigned: true, default: 0 })
  tries: number;

  @Column({ type: 'int', unsigned: true, default: 0 })
  people: number;

  /** See block-digests.ts. */
  @Column({ name: 'block_digests', type: 'mediumblob', nullable: true })
  blockDigests: Buffer | null;

  @Column({ name: 'finished_at', type: 'datetime', precision: 3, nullable: true })
  finishedAt: Date | null;
}

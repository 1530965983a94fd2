import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A score in one part. A make-up (补考) is the second try and takes the place of the first. */
@Entity('appraisal_score')
export class AppraisalScore {
  @PrimaryColumn({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  @PrimaryColumn({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  @PrimaryColumn({ type: 'varchar', length: 16, charset: 'ascii', collation: 'ascii_bin' })
  part: string;

  /** 1, or 2 for the make-up. */
  @PrimaryColumn({ type: 'tinyint', unsigned: true })
  try: number;

  /** 0 to 10000: hundredths of a point. */
  @Column({ type: 'smallint', unsigned: true })
  hundredths: number;

  /** 优秀, 良好 …, where a grade was given and not a score. */
  @Column({ type: 'varchar', length: 12, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  grade: string | null;

  @Column({ name: 'account_id', type: 'int', unsigned: true, nullable: true })
  accountId: number | null;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt: Date;
}

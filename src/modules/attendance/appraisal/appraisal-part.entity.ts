import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One part of the appraisal of a class, such as a test or a thesis, with its weight; the weights of a class add up to 100. */
@Entity('appraisal_part')
export class AppraisalPart {
  @PrimaryColumn({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  @PrimaryColumn({ type: 'varchar', length: 16, charset: 'ascii', collation: 'ascii_bin' })
  part: string;

  @Column({ type: 'varchar', length: 60 })
  name: string;

  @Column({ type: 'tinyint', unsigned: true })
  weight: number;

  /** Hundredths of a point. Below it the part is not passed, and may be made up once. */
  @Column({ name: 'pass_hundredths', type: 'smallint', unsigned: true })
  passHundredths: number;

  /** Given as 优秀, 良好, 合格, 不合格, not in points. */
  @Column({ name: 'by_grade', type: 'tinyint', unsigned: true, default: 0 })
  byGrade: number;
}

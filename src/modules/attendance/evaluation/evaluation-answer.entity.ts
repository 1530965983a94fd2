import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What somebody answered: no person, the day only, and an identity drawn at random, so that rows lie in no order of arrival. */
@Entity('evaluation_answer')
@Index('evaluation_answer_evaluation', ['evaluationId', 'id'])
export class EvaluationAnswer {
  @PrimaryColumn({ type: 'binary', length: 16 })
  id: Buffer;

  @Column({ name: 'evaluation_id', type: 'int', unsigned: true })
  evaluationId: number;

  /** Grades by indicator, as contracts name them. */
  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  attitude: string;

  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  content: string;

  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  method: string;

  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  organisation: string;

  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  effect: string;

  @Column({ type: 'varchar', length: 1000 })
  comment: string;

  @Column({ name: 'given_on', type: 'date' })
  givenOn: string;
}

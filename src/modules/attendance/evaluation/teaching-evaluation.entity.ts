import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AuthoredRecord } from '../../../platform/database/step-record';

/** 教学评估: one form, of a whole class or of one of its sessions. */
@Entity('teaching_evaluation')
@Index('teaching_evaluation_session', ['classId', 'sessionId'], { unique: true })
export class TeachingEvaluation extends AuthoredRecord {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'class_id', type: 'int', unsigned: true })
  classId: number;

  /** 0 for the class as a whole. */
  @Column({ name: 'session_id', type: 'int', unsigned: true })
  sessionId: number;

  /** Fewer answers than that show nothing. Never lowered: what stayed hidden must stay hidden. */
  @Column({ name: 'least_answers', type: 'smallint', unsigned: true })
  leastAnswers: number;

  /** The last day on which it takes answers; null until the class closes. */
  @Column({ name: 'closes_on', type: 'date', nullable: true })
  closesOn: string | null;

  /** Closed by hand. */
  @Column({ name: 'closed_at', type: 'datetime', precision: 3, nullable: true })
  closedAt: Date | null;
}

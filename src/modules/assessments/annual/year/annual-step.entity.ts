import { Column, Entity, Index } from 'typeorm';
import { PaperStep } from '../../../../platform/database/step-record';

/** One move of the year from state to state, with author and paper. */
@Entity('annual_step')
@Index('annual_step_assessment', ['assessmentId', 'id'])
export class AnnualStep extends PaperStep {
  @Column({ name: 'assessment_id', type: 'int', unsigned: true })
  assessmentId: number;
}

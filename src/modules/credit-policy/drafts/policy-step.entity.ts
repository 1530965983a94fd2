import { Column, Entity, Index } from 'typeorm';
import { PaperStep } from '../../../platform/database/step-record';

/** One move of a policy text, with author and paper. */
@Entity('policy_step')
@Index('policy_step_draft', ['draftId', 'id'])
export class PolicyStep extends PaperStep {
  @Column({ name: 'draft_id', type: 'int', unsigned: true })
  draftId: number;
}

import { Entity, Index, PrimaryColumn } from 'typeorm';

/** That a person has answered a form: once, and nothing else. No time and no running number, so that no answer can be laid beside it. */
@Entity('evaluation_receipt')
@Index('evaluation_receipt_person', ['personId'])
export class EvaluationReceipt {
  @PrimaryColumn({ name: 'evaluation_id', type: 'int', unsigned: true })
  evaluationId: number;

  @PrimaryColumn({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;
}

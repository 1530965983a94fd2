import { Entity, PrimaryColumn } from 'typeorm';

/** Somebody who saved the text at least once, and so does not review it. */
@Entity('policy_draft_author')
export class PolicyDraftAuthor {
  @PrimaryColumn({ name: 'draft_id', type: 'int', unsigned: true })
  draftId: number;

  @PrimaryColumn({ name: 'account_id', type: 'int', unsigned: true })
  accountId: number;
}

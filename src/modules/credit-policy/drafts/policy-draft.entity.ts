import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** The text of a policy on its way to being confirmed, with the cases worked out by hand. */
@Entity('policy_draft')
@Index('policy_draft_version', ['policyVersionId'], { unique: true })
export class PolicyDraft {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  /** As the text says when it can be read, as before when it cannot. */
  @Column({ type: 'varchar', length: 200 })
  title: string;

  /** As typed: JSON, or on its way to being it. */
  @Column({ type: 'mediumtext' })
  text: string;

  /** A JSON list, as typed. */
  @Column({ type: 'mediumtext' })
  cases: string;

  /** `code@version` of the version it was begun with. */
  @Column({ name: 'made_from', type: 'varchar', length: 100, charset: 'ascii', collation: 'ascii_bin', default: () => "''" })
  madeFrom: string;

  /** Moved by `move-draft.ts` alone. */
  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  state: string;

  /** Counts the saves: of two who edit the same text, the later learns of the other. */
  @Column({ type: 'int', unsigned: true, default: 1 })
  revision: number;

  /** The version it became when it was handed in. */
  @Column({ name: 'policy_version_id', type: 'int', unsigned: true, nullable: true })
  policyVersionId: number | null;

  @Column({ name: 'reviewed_by', type: 'int', unsigned: true, nullable: true })
  reviewedBy: number | null;

  /** Who saved it last. */
  @Column({ name: 'written_by_name', type: 'varchar', length: 100 })
  writtenByName: string;

  @Column({ name: 'written_at', type: 'datetime', precision: 3 })
  writtenAt: Date;
}

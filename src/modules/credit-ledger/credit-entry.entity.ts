import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * One line of the ledger: what happened, never what it is worth. Clustered by year, person and number, so that a year is one
 * sequential scan and a person-year one page. Inserted only: the application's database user can neither change nor delete it.
 */
@Entity('credit_entry')
@Index('credit_entry_source', ['sourceKey'], { unique: true })
@Index('credit_entry_reversal', ['trainingYear', 'personId', 'reversesEntryNo'], { unique: true })
@Index('credit_entry_counting', ['trainingYear', 'personId', 'entryNo', 'kindId', 'quantity', 'reversesEntryNo', 'startsOn', 'endsOn', 'achievementKey'])
export class CreditEntry {
  @PrimaryColumn({ name: 'training_year', type: 'smallint', unsigned: true })
  trainingYear: number;

  @PrimaryColumn({ name: 'person_id', type: 'int', unsigned: true })
  personId: number;

  /** 1, 2, 3 … within the person and year, without a gap. */
  @PrimaryColumn({ name: 'entry_no', type: 'int', unsigned: true })
  entryNo: number;

  /** What kind of thing happened: {@link CreditFactKind}. */
  @Column({ name: 'kind_id', type: 'int', unsigned: true })
  kindId: number;

  /** Hundredths of the kind's unit; negative in a reversal. */
  @Column({ type: 'int' })
  quantity: number;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn: string;

  @Column({ name: 'ends_on', type: 'date' })
  endsOn: string;

  /** 16 hexadecimal digits, equal for the same achievement however its title was typed. */
  @Column({ name: 'achievement_key', type: 'char', length: 16, charset: 'ascii', collation: 'ascii_bin' })
  achievementKey: string;

  @Column({ name: 'reverses_entry_no', type: 'int', unsigned: true, nullable: true })
  reversesEntryNo: number | null;

  @Column({ type: 'varchar', length: 300 })
  title: string;

  @Column({ type: 'varchar', length: 200 })
  organiser: string;

  /** Facts of this one event that are no part of its kind, as canonical JSON. */
  @Column({ type: 'varchar', length: 2000, nullable: true })
  extra: string | null;

  /** The unit the person served in then. */
  @Column({ name: 'unit_id', type: 'int', unsigned: true })
  unitId: number;

  /** Which door it came in by: `import`, `class`, `claim`, `decision`, `opening`, `reversal`. */
  @Column({ type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin' })
  source: string;

  /** SHA-256 of what makes the event itself: the same event can be posted once, whoever posts it. */
  @Column({ name: 'source_key', type: 'binary', length: 32 })
  sourceKey: Buffer;

  @Column({ type: 'varchar', length: 500, nullable: true })
  reason: string | null;

  /** The policy version under which a person decided to register it; null where none was consulted. */
  @Column({ name: 'decided_under', type: 'varchar', length: 80, nullable: true })
  decidedUnder: string | null;

  @Column({ name: 'posted_by', type: 'int', unsigned: true })
  postedBy: number;

  @Column({ name: 'posted_at', type: 'datetime', precision: 3 })
  postedAt: Date;

  /** SHA-256 over the previous line's hash and this line: a changed, removed or reordered line breaks the chain. */
  @Column({ type: 'binary', length: 32 })
  hash: Buffer;
}

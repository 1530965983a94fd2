import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A filter of a list under a name, for one account. Holds choices, never part of anybody's name. */
@Entity('saved_filter')
@Index('saved_filter_name', ['accountId', 'list', 'name'], { unique: true })
export class SavedFilter {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ name: 'account_id', type: 'int', unsigned: true })
  accountId: number;

  @Column({ type: 'varchar', length: 10, charset: 'ascii', collation: 'ascii_bin' })
  list: string;

  @Column({ type: 'varchar', length: 60 })
  name: string;

  /** JSON of the choices. */
  @Column({ type: 'varchar', length: 1000 })
  filter: string;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;
}

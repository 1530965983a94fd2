import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day that is not what its weekday says: a holiday, or a weekend day that is worked in exchange. */
@Entity('working_day')
export class WorkingDay {
  @PrimaryColumn({ type: 'date' })
  day: string;

  @Column({ type: 'tinyint', unsigned: true })
  working: number;

  @Column({ type: 'varchar', length: 40 })
  name: string;

  /** The State Council has not announced it yet. */
  @Column({ type: 'tinyint', unsigned: true, default: 0 })
  provisional: number;
}

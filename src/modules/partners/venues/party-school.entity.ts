import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** 党校(行政学校): the main channel of training. Needs no agreement. */
@Entity('party_school')
@Index('party_school_name', ['name'], { unique: true })
export class PartySchool {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ type: 'varchar', length: 120 })
  name: string;

  @Column({ name: 'name_pinyin', type: 'varchar', length: 300, charset: 'ascii', collation: 'ascii_bin' })
  namePinyin: string;

  @Column({ name: 'name_initials', type: 'varchar', length: 120, charset: 'ascii', collation: 'ascii_bin' })
  nameInitials: string;

  @Column({ type: 'varchar', length: 200 })
  address: string;
}

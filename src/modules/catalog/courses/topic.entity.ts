import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** 专题: what courses are about. */
@Entity('topic')
@Index('topic_name', ['name'], { unique: true })
export class Topic {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ type: 'varchar', length: 60 })
  name: string;

  @Column({ name: 'name_pinyin', type: 'varchar', length: 300, charset: 'ascii', collation: 'ascii_bin' })
  namePinyin: string;
}

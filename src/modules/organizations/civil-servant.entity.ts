import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** 公务员: who a person is, whatever the unit. Where and as what they serve is a {@link Posting}. */
@Entity('civil_servant')
@Index('civil_servant_resident_id', ['residentIdIndex'], { unique: true })
@Index('civil_servant_name', ['name'])
@Index('civil_servant_initials', ['nameInitials'])
@Index('civil_servant_pinyin', ['namePinyin', 'id'])
export class CivilServant {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  @Column({ type: 'varchar', length: 100 })
  name: string;

  /** Full pinyin without tones or spaces, for search and for order. */
  @Column({ name: 'name_pinyin', type: 'varchar', length: 300, charset: 'ascii', collation: 'ascii_bin' })
  namePinyin: string;

  @Column({ name: 'name_initials', type: 'varchar', length: 100, charset: 'ascii', collation: 'ascii_bin' })
  nameInitials: string;

  @Column({ type: 'varchar', length: 4 })
  sex: string;

  @Column({ name: 'born_on', type: 'date' })
  bornOn: string;

  /** Encrypted by the vault. */
  @Column({ name: 'resident_id_sealed', type: 'varbinary', length: 64 })
  residentIdSealed: Buffer;

  @Column({ name: 'resident_id_index', type: 'binary', length: 32 })
  residentIdIndex: Buffer;

  /** What everyone in scope may see: area and last four. */
  @Column({ name: 'resident_id_masked', type: 'char', length: 18, charset: 'ascii', collation: 'ascii_bin' })
  residentIdMasked: string;

  @Column({ name: 'mobile_sealed', type: 'varbinary', length: 64, nullable: true })
  mobileSealed: Buffer | null;

  @Column({ name: 'mobile_masked', type: 'varchar', length: 20, charset: 'ascii', collation: 'ascii_bin', default: '' })
  mobileMasked: string;
}

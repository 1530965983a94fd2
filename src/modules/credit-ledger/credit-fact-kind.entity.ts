import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A kind of fact (category, unit, attributes), stored once: a city of a million entries has a few hundred kinds. */
@Entity('credit_fact_kind')
@Index('credit_fact_kind_digest', ['digest'], { unique: true })
export class CreditFactKind {
  @PrimaryGeneratedColumn({ type: 'int', unsigned: true })
  id: number;

  /** SHA-256 of the canonical JSON of category, unit and attributes. */
  @Column({ type: 'binary', length: 32 })
  digest: Buffer;

  @Column({ type: 'varchar', length: 64, charset: 'ascii', collation: 'ascii_bin' })
  category: string;

  @Column({ type: 'varchar', length: 32, charset: 'ascii', collation: 'ascii_bin' })
  unit: string;

  /** Canonical JSON. */
  @Column({ type: 'varchar', length: 2000 })
  attributes: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The end of the chain, in the only row (id 1): locked by whoever writes the next entry, until they commit. */
@Entity('audit_head')
export class AuditHead {
  @PrimaryColumn({ type: 'tinyint', unsigned: true })
  id: number;

  @Column({ name: 'entry_id', type: 'bigint', unsigned: true })
  entryId: string;

  @Column({ type: 'binary', length: 32 })
  hash: Buffer;
}

import { Column } from 'typeorm';

/** How a counted person-year is kept; shared by results of runs and by standing. */
export abstract class OutcomeColumns {
  @Column({ name: 'unit_id', type: 'int', unsigned: true })
  unitId: number;

  @Column({ name: 'posting_id', type: 'int', unsigned: true })
  postingId: number;

  /** Hundredths of the first ledger. */
  @Column({ type: 'int' })
  total: number;

  /** Code of the policy's band. */
  @Column({ type: 'varchar', length: 40, charset: 'ascii', collation: 'ascii_bin' })
  verdict: string;

  /** What the requirements say, whatever the policy calls its bands: `met`, `not_met`, `pending`, or `outside` for people not assessed. */
  @Column({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  attainment: string;

  /** `,id,id,` of the unmet requirements; empty when there is none. */
  @Column({ type: 'varchar', length: 400, charset: 'ascii', collation: 'ascii_bin' })
  unmet: string;

  /** `,code,code,`; empty when there is none. */
  @Column({ type: 'varchar', length: 200, charset: 'ascii', collation: 'ascii_bin' })
  flags: string;

  /** Amounts in the order of the policy's ledgers, buckets and requirements: see pack-outcome.ts. */
  @Column({ type: 'varchar', length: 2000, charset: 'ascii', collation: 'ascii_bin' })
  outcome: string;

  /** Of which categories the totals consist, see pack-outcome.ts; null for rows older than this column. */
  @Column({ name: 'by_category', type: 'varchar', length: 2000, charset: 'ascii', collation: 'ascii_bin', nullable: true })
  byCategory: string | null;

  /** Number of the last ledger entry that was counted; 0 without entries. */
  @Column({ name: 'ledger_entry_no', type: 'int', unsigned: true })
  ledgerEntryNo: number;

  /** First half of that entry's hash. */
  @Column({ name: 'ledger_hash', type: 'binary', length: 16 })
  ledgerHash: Buffer;

  /** Where the person's ledgers of earlier years ended, digested; null when the policy looks into none. */
  @Column({ name: 'earlier_heads', type: 'binary', length: 16, nullable: true })
  earlierHeads: Buffer | null;

  /** SHA-256 of the outcome as kept here. */
  @Column({ type: 'binary', length: 32 })
  digest: Buffer;
}

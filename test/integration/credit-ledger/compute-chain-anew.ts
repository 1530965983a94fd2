import type { DataSource } from 'typeorm';
import { chainStart, digestOfKind, entryHash, type StoredKind } from '#ledger-proof';

interface Row {
  readonly entry_no: number;
  readonly kind_id: number;
  readonly quantity: number;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly achievement_key: string;
  readonly reverses_entry_no: number | null;
  readonly title: string;
  readonly organiser: string;
  readonly extra: string | null;
  readonly unit_id: number;
  readonly source: string;
  readonly source_key: Buffer;
  readonly reason: string | null;
  readonly decided_under: string | null;
  readonly posted_by: number;
  readonly posted_at: Date;
}

/** What somebody does who owns the database and knows how the chain is made: every hash is right again, and the head too. */
export async function computeChainAnew(owner: DataSource, trainingYear: number, personId: number): Promise<void> {
  const rows: Row[] = await owner.query('SELECT * FROM credit_entry WHERE training_year = ? AND person_id = ? ORDER BY entry_no', [trainingYear, personId]);
  let hash = chainStart(trainingYear, personId);
  for (const row of rows) {
    const [kind]: StoredKind[] = await owner.query('SELECT category, unit, attributes FROM credit_fact_kind WHERE id = ?', [row.kind_id]);
    hash = entryHash(hash, {
      trainingYear, personId, entryNo: row.entry_no, kindDigest: (kind && digestOfKind(kind)) ?? Buffer.alloc(0), quantity: row.quantity,
      startsOn: row.starts_on, endsOn: row.ends_on, achievementKey: row.achievement_key, reversesEntryNo: row.reverses_entry_no,
      title: row.title, organiser: row.organiser, extra: row.extra, unitId: row.unit_id, source: row.source, sourceKey: row.source_key,
      reason: row.reason, decidedUnder: row.decided_under, postedBy: row.posted_by, postedAt: row.posted_at,
    });
    await owner.query('UPDATE credit_entry SET hash = ? WHERE training_year = ? AND person_id = ? AND entry_no = ?', [hash, trainingYear, personId, row.entry_no]);
  }
  await owner.query('UPDATE credit_ledger_head SET hash = ?, entry_no = ? WHERE training_year = ? AND person_id = ?', [hash, rows.length, trainingYear, personId]);
}

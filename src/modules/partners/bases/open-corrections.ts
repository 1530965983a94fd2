import type { Transaction } from '../../../platform/database/database';

export async function countOpenCorrections(tx: Transaction, baseId: number): Promise<number> {
  const [counted]: { open: number }[] = await tx.query('SELECT COUNT(*) AS open FROM base_correction WHERE base_id = ? AND accepted_at IS NULL', [baseId]);
  return Number(counted?.open ?? 0);
}

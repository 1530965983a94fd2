import { createHash } from 'node:crypto';
import { canonicalJson } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { comparableText } from '../../../platform/workbook/cell-text';
import { postEntries, reverseEntry, type FactKinds, type InternedKind, type PostingAuthor } from '../../credit-ledger/public';
import { kindAndExtra, type WholeClaim } from './claim-content';
import type { ClaimHead } from './find-claim';

/** What one claim gave: 32 bytes. Posted twice, it stands once. */
export function claimSourceKey(claimId: number): Buffer {
  return createHash('sha256').update(`claim ${claimId}`).digest();
}

/** As imports make it: the same achievement has one key, by whichever route it came and however its title was typed. */
export function achievementKeyOf(title: string): string {
  return createHash('sha256').update(comparableText(title)).digest('hex').slice(0, 16);
}

/** The claim's one entry, under the unit in which the person served on its last day. */
export async function postClaim(tx: Transaction, claim: WholeClaim & ClaimHead, as: { readonly kind: InternedKind; readonly decidedUnder: string; readonly author: PostingAuthor }): Promise<void> {
  const { id, personId, trainingYear, quantityHundredths: quantity, startsOn, endsOn, title, organiser } = claim;
  const { extra } = kindAndExtra(claim);
  const posting = {
    trainingYear, personId, kind: as.kind, quantity, startsOn, endsOn, achievementKey: achievementKeyOf(title), title, organiser,
    unitId: await unitThen(tx, personId, endsOn), source: 'claim' as const, sourceKey: claimSourceKey(id), decidedUnder: as.decidedUnder,
    ...(Object.keys(extra).length === 0 ? {} : { extra: canonicalJson(extra) }),
  };
  await postEntries(tx, trainingYear, [posting], as.author);
}

/** Takes the claim's entry back by its opposite. */
export async function unpostClaim(tx: Transaction, kinds: FactKinds, { id, trainingYear, personId }: ClaimHead, why: { readonly reason: string; readonly author: PostingAuthor }): Promise<void> {
  const [entry]: { entryNo: number }[] = await tx.query('SELECT entry_no AS entryNo FROM credit_entry WHERE source_key = ?', [claimSourceKey(id)]);
  if (!entry) throw new Error(`the entry of claim ${id} is missing`);
  await reverseEntry(tx, kinds, { trainingYear, personId, entryNo: entry.entryNo }, why);
}

async function unitThen(tx: Transaction, personId: number, day: string): Promise<number> {
  const rows: { unitId: number }[] = await tx.query(
    `SELECT unit_id AS unitId FROM posting WHERE person_id = ? AND (valid_until IS NULL OR valid_until > valid_from)
      ORDER BY valid_from <= ? DESC, CASE WHEN valid_from <= ? THEN valid_from END DESC, valid_from, id DESC LIMIT 1`,
    [personId, day, day],
  );
  return rows[0]?.unitId ?? 0;
}

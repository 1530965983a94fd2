import type { Transaction } from '../../../../platform/database/database';
import { recordAudit } from '../../../audit/public';
import { scopeCondition, type Actor, type Scope } from '../../../identity/public';
import type { ClaimContent } from '../claim-content';
import { claimErrors } from '../claim.errors';
import { draftClaim } from '../write-claim';

/**
 * One activity of many people: a draft for each, all or none. A person named twice is declared once.
 * @returns the number of the batch, which is that of its first claim
 * @throws DomainError PEOPLE_OUT_OF_REACH
 */
export async function draftBatch(tx: Transaction, wanted: { readonly content: ClaimContent; readonly personIds: readonly number[]; readonly scope: Scope }, actor: Actor, at: Date): Promise<number> {
  const personIds = [...new Set(wanted.personIds)];
  await assertReached(tx, wanted.scope, personIds);
  const ids: number[] = [];
  for (const personId of personIds) ids.push(await draftClaim(tx, { personId, content: wanted.content }, actor, at));
  const [batchNo = 0] = ids;
  await tx.query('UPDATE credit_claim SET batch_no = ? WHERE id IN (?)', [batchNo, ids]);
  await recordAudit(tx, {
    actor,
    action: 'claim-batch.drafted',
    summary: { zh: `单位申报“${wanted.content.title}”，${ids.length} 人`, en: `Drafted “${wanted.content.title}” for ${ids.length} people` },
    subject: { kind: 'claim_batch', id: batchNo },
    after: { claims: ids.length, content: wanted.content },
  });
  return batchNo;
}

async function assertReached(tx: Transaction, scope: Scope, personIds: readonly number[]): Promise<void> {
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'g.managed_by' });
  const reached: { personId: number }[] = await tx.query(
    `SELECT DISTINCT g.person_id AS personId FROM posting g JOIN org_unit u ON u.id = g.unit_id WHERE g.valid_until IS NULL AND g.person_id IN (?) AND ${within.sql}`,
    [[...personIds], ...within.parameters],
  );
  const ids = new Set(reached.map(({ personId }) => personId));
  const missing = personIds.filter((personId) => !ids.has(personId));
  if (missing.length > 0) throw claimErrors.outOfReach({ personIds: missing });
}

import type { Database } from '../../../../platform/database/database';
import type { Principal } from '../../../identity/public';
import { claimErrors } from '../claim.errors';
import { OPEN_STATES } from '../claim-states';
import { CLAIM_TABLES } from '../reading/claim-row';
import { declaredBy } from '../reading/visible-claims';

interface OpenClaim {
  readonly claimId: number;
  readonly revision: number;
}

/** The claims of a batch that the caller may still change. @throws DomainError CLAIM_BATCH_NOT_FOUND */
export async function findOpenBatch(database: Database, principal: Principal, batchNo: number): Promise<OpenClaim[]> {
  const acts = declaredBy(principal);
  const claims = await database.query<OpenClaim>(
    `SELECT c.id AS claimId, c.revision FROM ${CLAIM_TABLES} WHERE c.batch_no = ? AND c.state IN (?) AND ${acts.sql} ORDER BY c.id`,
    [batchNo, [...OPEN_STATES], ...acts.parameters],
  );
  if (claims.length === 0) throw claimErrors.batchNotFound({ batchNo });
  return claims;
}

/** These of them, as they stand. @throws DomainError CLAIM_BATCH_NOT_FOUND, CLAIM_CHANGED when one of them is not, or no longer, among them */
export async function findOpenOfBatch(database: Database, principal: Principal, { batchNo, claimIds }: { readonly batchNo: number; readonly claimIds: readonly number[] }): Promise<OpenClaim[]> {
  const open = await findOpenBatch(database, principal, batchNo);
  const gone = claimIds.find((id) => open.every(({ claimId }) => claimId !== id));
  if (gone !== undefined) throw claimErrors.changedMeanwhile({ claimId: gone, batchNo });
  return open.filter(({ claimId }) => claimIds.includes(claimId));
}

import type { Database } from '../../../../platform/database/database';
import type { Principal } from '../../../identity/public';
import { claimErrors } from '../claim.errors';
import { OPEN_STATES } from '../claim-states';
import { CLAIM_TABLES } from '../reading/claim-row';
import { declaredBy } from '../reading/visible-claims';

/** The claims of a batch that the caller may still change. @throws DomainError CLAIM_BATCH_NOT_FOUND */
export async function findOpenBatch(database: Database, principal: Principal, batchNo: number): Promise<{ readonly claimId: number; readonly revision: number }[]> {
  const acts = declaredBy(principal);
  const claims = await database.query<{ claimId: number; revision: number }>(
    `SELECT c.id AS claimId, c.revision FROM ${CLAIM_TABLES} WHERE c.batch_no = ? AND c.state IN (?) AND ${acts.sql} ORDER BY c.id`,
    [batchNo, [...OPEN_STATES], ...acts.parameters],
  );
  if (claims.length === 0) throw claimErrors.batchNotFound({ batchNo });
  return claims;
}

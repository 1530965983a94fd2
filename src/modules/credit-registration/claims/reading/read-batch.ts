import type { Principal } from '../../../identity/public';
import { claimErrors } from '../claim.errors';
import type { ClaimBatchClaimsDto } from '../claims.dto';
import { CLAIM_COLUMNS, CLAIM_TABLES, rowDto, type ClaimRow } from './claim-row';
import type { ClaimReading } from './list-claims';
import { declaredBy } from './visible-claims';

/** A batch is as long as may be declared at once. @throws DomainError CLAIM_BATCH_NOT_FOUND */
export async function readBatch({ database, words }: ClaimReading, principal: Principal, batchNo: number): Promise<ClaimBatchClaimsDto> {
  const acts = declaredBy(principal);
  const rows = await database.query<ClaimRow>(`SELECT ${CLAIM_COLUMNS} FROM ${CLAIM_TABLES} WHERE c.batch_no = ? AND ${acts.sql} ORDER BY c.id`, [batchNo, ...acts.parameters]);
  if (rows.length === 0) throw claimErrors.batchNotFound({ batchNo });
  const titles = await words.ofYears(rows.map(({ trainingYear }) => trainingYear));
  return { batchNo, claims: rows.map((row) => rowDto(principal, row, titles)) };
}

import type { Database, Transaction } from '../../../platform/database/database';
import { lastPosting } from '../../organizations/public';
import type { ClaimContent } from './claim-content';
import { claimErrors } from './claim.errors';
import type { ClaimState } from './claim-states';

/** A claim as its use cases know it, with where its person serves now, or served last: whoever looks after the person looks after it. */
export interface ClaimHead extends ClaimContent {
  readonly id: number;
  readonly personId: number;
  readonly personName: string;
  readonly unitPath: string;
  readonly managedBy: string | null;
  readonly state: ClaimState;
  readonly revision: number;
  readonly batchNo: number | null;
  readonly declaredBy: number | null;
  readonly passedUpBy: number | null;
}

interface Row extends Omit<ClaimHead, 'facts'> {
  readonly facts: string;
}

/** Locked: of two who act on it one waits for the other. @throws DomainError CLAIM_NOT_FOUND */
export async function lockClaim(tx: Transaction, claimId: number): Promise<ClaimHead> {
  await tx.query('SELECT id FROM credit_claim WHERE id = ? FOR UPDATE', [claimId]);
  return findClaim(tx, claimId);
}

/** @throws DomainError CLAIM_NOT_FOUND */
export async function findClaim(on: Database | Transaction, claimId: number): Promise<ClaimHead> {
  const [row] = (await on.query(
    `SELECT c.id, c.training_year AS trainingYear, c.person_id AS personId, p.name AS personName, IFNULL(u.path, '') AS unitPath, g.managed_by AS managedBy,
            c.category, c.unit, c.quantity AS quantityHundredths, c.starts_on AS startsOn, c.ends_on AS endsOn, c.title, c.organiser, c.facts, c.note, c.late_reason AS lateReason,
            c.filing_id AS filingId, c.batch_no AS batchNo, c.state, c.revision, c.declared_by AS declaredBy, c.passed_up_by AS passedUpBy
       FROM credit_claim c JOIN civil_servant p ON p.id = c.person_id
       ${lastPosting('g', 'c.person_id')} LEFT JOIN org_unit u ON u.id = g.unit_id
      WHERE c.id = ? LIMIT 1`,
    [claimId],
  )) as Row[];
  if (!row) throw claimErrors.claimNotFound({ claimId });
  return { ...row, facts: JSON.parse(row.facts) as ClaimContent['facts'] };
}

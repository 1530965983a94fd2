import { lastPosting } from '../../../organizations/public';
import type { Principal } from '../../../identity/public';
import type { ClaimRowDto } from '../claims.dto';
import type { ClaimState } from '../claim-states';
import { mayReview } from '../review-steps';
import { titlesOf, type YearWords } from './claim-words';

export interface ClaimRow {
  readonly id: number;
  readonly revision: number;
  readonly trainingYear: number;
  readonly personId: number;
  readonly personName: string;
  readonly unitName: string;
  readonly unitPath: string;
  readonly managedBy: string | null;
  readonly category: string;
  readonly title: string;
  readonly unit: string;
  readonly quantityHundredths: number | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly state: ClaimState;
  readonly batchNo: number | null;
  readonly declaredBy: number | null;
  readonly declaredByName: string;
  readonly passedUpBy: number | null;
  readonly submittedAt: Date | null;
  readonly waitingSince: Date | null;
  readonly evidenceCount: number;
  readonly returnedBecause: string | null;
}

export const CLAIM_COLUMNS = `c.id, c.revision, c.training_year AS trainingYear, c.person_id AS personId, p.name AS personName, IFNULL(u.name, '') AS unitName, IFNULL(u.path, '') AS unitPath,
  g.managed_by AS managedBy, c.category, c.title, c.unit, c.quantity AS quantityHundredths, c.starts_on AS startsOn, c.ends_on AS endsOn, c.state, c.batch_no AS batchNo,
  c.declared_by AS declaredBy, c.declared_by_name AS declaredByName, c.passed_up_by AS passedUpBy, c.submitted_at AS submittedAt, c.waiting_since AS waitingSince,
  (SELECT COUNT(*) FROM claim_evidence e WHERE e.claim_id = c.id) AS evidenceCount,
  IF(c.state = 'returned', (SELECT v.reason FROM claim_event v WHERE v.claim_id = c.id AND v.to_state = 'returned' ORDER BY v.id DESC LIMIT 1), NULL) AS returnedBecause`;

export const CLAIM_TABLES = `credit_claim c JOIN civil_servant p ON p.id = c.person_id
  ${lastPosting('g', 'c.person_id')} LEFT JOIN org_unit u ON u.id = g.unit_id`;

export function rowDto(principal: Principal, row: ClaimRow, words: YearWords): ClaimRowDto {
  const { id, revision, trainingYear, personId, personName, unitName, category, title, unit, quantityHundredths, startsOn, endsOn, state, batchNo, declaredByName, returnedBecause } = row;
  return {
    id, revision, trainingYear, personId, personName, unitName, category, title, unit, quantityHundredths, startsOn, endsOn, state, batchNo, declaredByName, returnedBecause,
    ...titlesOf(row, words),
    managedBy: row.managedBy ?? '',
    submittedAt: row.submittedAt?.toISOString() ?? null,
    waitingSince: row.waitingSince?.toISOString() ?? null,
    evidenceCount: Number(row.evidenceCount),
    mayReview: mayReview(principal, row),
  };
}

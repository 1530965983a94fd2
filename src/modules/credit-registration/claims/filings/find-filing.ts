import type { TrainingDay } from '#kernel';
import type { Transaction } from '../../../../platform/database/database';
import { claimErrors } from '../claim.errors';
import type { FilingState } from './filing-states';

export interface FilingHead {
  readonly id: number;
  readonly category: string;
  readonly title: string;
  readonly unitPath: string;
  readonly personId: number | null;
  readonly state: FilingState;
  readonly filedBy: number | null;
}

/** Locked. @throws DomainError FILING_NOT_FOUND */
export async function lockFiling(tx: Transaction, filingId: number): Promise<FilingHead> {
  const [filing]: FilingHead[] = await tx.query(
    `SELECT f.id, f.category, f.title, u.path AS unitPath, f.person_id AS personId, f.state, f.filed_by AS filedBy
       FROM activity_filing f JOIN org_unit u ON u.id = f.unit_id WHERE f.id = ? FOR UPDATE`,
    [filingId],
  );
  if (!filing) throw claimErrors.filingNotFound({ filingId });
  return filing;
}

/** A filing that covers a claim of this person: their own, or that of a unit they serve in. */
export async function findApprovedFiling(
  tx: Transaction,
  claim: { readonly filingId: number; readonly category: string; readonly personId: number; readonly unitPath: string },
): Promise<{ readonly startsOn: TrainingDay; readonly endsOn: TrainingDay } | undefined> {
  const [filing]: { startsOn: TrainingDay; endsOn: TrainingDay }[] = await tx.query(
    `SELECT f.starts_on AS startsOn, f.ends_on AS endsOn FROM activity_filing f JOIN org_unit u ON u.id = f.unit_id
      WHERE f.id = ? AND f.state = 'approved' AND f.category = ? AND (f.person_id = ? OR (f.person_id IS NULL AND ? LIKE CONCAT(u.path, '%')))`,
    [claim.filingId, claim.category, claim.personId, claim.unitPath],
  );
  return filing;
}

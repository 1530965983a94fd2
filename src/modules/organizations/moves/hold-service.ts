import type { TrainingDay } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { moveErrors } from './moves.errors';

export interface HeldPosting {
  readonly id: number;
  readonly unitId: number;
  readonly post: string;
  readonly rank: string;
  readonly rankSince: TrainingDay | null;
  readonly staffKind: string;
  readonly managedBy: string;
  readonly status: string;
  readonly validFrom: TrainingDay;
  /** Exclusive; null while in force. */
  readonly validUntil: TrainingDay | null;
}

const COLUMNS = 'id, unit_id AS unitId, post, `rank`, rank_since AS rankSince, staff_kind AS staffKind, managed_by AS managedBy, status, valid_from AS validFrom, valid_until AS validUntil';

/** Locks the person, so that two moves of one person come one after the other. @returns postings that were ever in force, latest first. @throws DomainError PERSON_NOT_FOUND */
export async function holdService(tx: Transaction, personId: number): Promise<HeldPosting[]> {
  const held: unknown[] = await tx.query('SELECT 1 FROM civil_servant WHERE id = ? FOR UPDATE', [personId]);
  if (held.length === 0) throw moveErrors.personNotFound({ personId });
  return tx.query(`SELECT ${COLUMNS} FROM posting WHERE person_id = ? AND (valid_until IS NULL OR valid_until > valid_from) ORDER BY valid_from DESC, id DESC FOR UPDATE`, [personId]);
}

export interface NewPosting extends Omit<HeldPosting, 'id' | 'validUntil'> {
  readonly personId: number;
}

/** @returns its id. */
export async function insertPosting(tx: Transaction, { personId, unitId, post, rank, rankSince, staffKind, managedBy, status, validFrom }: NewPosting, accountId: number): Promise<number> {
  const { insertId }: { insertId: number } = await tx.query(
    'INSERT INTO posting (person_id, unit_id, post, `rank`, rank_since, staff_kind, managed_by, status, valid_from, valid_until, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)',
    [personId, unitId, post, rank, rankSince, staffKind, managedBy, status, validFrom, accountId],
  );
  return insertId;
}

import type { TrainingYear } from '#kernel';
import type { Transaction } from '../../platform/database/database';
import { appendToOutbox } from '../../platform/outbox/append-to-outbox';
import { YEAR_UNSEALED } from './credit-ledger.jobs';
import { ledgerErrors } from './credit-ledger.errors';

interface Seal {
  readonly sealedAt: Date | null;
}

/**
 * Refuses a posting into a sealed year. The row is read under a shared lock and held to the end of the posting: whoever seals waits for
 * the postings under way, and those that come later find the seal. A year's row is written by its first posting.
 * @throws DomainError YEAR_SEALED
 */
export async function assertYearOpen(tx: Transaction, trainingYear: TrainingYear): Promise<void> {
  const { sealedAt } = await lockYear(tx, trainingYear, 'LOCK IN SHARE MODE');
  if (sealedAt) throw ledgerErrors.yearSealed({ trainingYear });
}

/** Waits for every posting into the year that is under way; from here to the end of the transaction none begins. */
export async function holdYear(tx: Transaction, trainingYear: TrainingYear): Promise<void> {
  await lockYear(tx, trainingYear, 'FOR UPDATE');
}

/** Held by {@link holdYear}. */
export async function sealYear(tx: Transaction, trainingYear: TrainingYear, documentNo: string, at: Date): Promise<void> {
  await tx.query('UPDATE sealed_year SET sealed_at = ?, document_no = ? WHERE training_year = ?', [at, documentNo, trainingYear]);
}

/** Held by {@link holdYear}. */
export async function unsealYear(tx: Transaction, trainingYear: TrainingYear, documentNo: string): Promise<void> {
  await tx.query('UPDATE sealed_year SET sealed_at = NULL, document_no = ? WHERE training_year = ?', [documentNo, trainingYear]);
  await appendToOutbox(tx, YEAR_UNSEALED, { trainingYear });
}

async function lockYear(tx: Transaction, trainingYear: TrainingYear, how: 'LOCK IN SHARE MODE' | 'FOR UPDATE'): Promise<Seal> {
  const read = (): Promise<Seal[]> => tx.query(`SELECT sealed_at AS sealedAt FROM sealed_year WHERE training_year = ? ${how}`, [trainingYear]);
  const [known] = await read();
  if (known) return known;
  await tx.query('INSERT IGNORE INTO sealed_year (training_year) VALUES (?)', [trainingYear]);
  const [begun] = await read();
  if (!begun) throw new Error(`sealed_year ${trainingYear} was written and is not there`);
  return begun;
}

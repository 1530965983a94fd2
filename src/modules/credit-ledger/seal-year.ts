import type { TrainingYear } from '#kernel';
import type { SealedResult } from '#ledger-proof';
import type { Transaction } from '../../platform/database/database';
import { appendToOutbox } from '../../platform/outbox/append-to-outbox';
import type { Actor } from '../../platform/sessions/principal';
import { recordAudit } from '../audit/public';
import { SIGN_SEAL, YEAR_UNSEALED } from './credit-ledger.jobs';
import { ledgerErrors } from './credit-ledger.errors';
import { keepLeaves } from './keep-leaves';

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

export const LEDGER_YEAR_SEALED = 'ledger-year.sealed';
export const LEDGER_YEAR_REOPENED = 'ledger-year.reopened';

export interface YearSeal {
  readonly documentNo: string;
  /** What is sealed, in the order of the people: the chain of the audit log keeps the root over it. */
  readonly results: AsyncIterable<SealedResult> | Iterable<SealedResult>;
}

/** Held by {@link holdYear}. */
export async function sealYear(tx: Transaction, trainingYear: TrainingYear, { documentNo, results }: YearSeal, actor: Actor, at: Date): Promise<void> {
  const { root, leaves } = await keepLeaves(tx, trainingYear, results);
  await tx.query('UPDATE sealed_year SET sealed_at = ?, document_no = ? WHERE training_year = ?', [at, documentNo, trainingYear]);
  await appendToOutbox(tx, SIGN_SEAL, { trainingYear });
  await recordAudit(tx, {
    actor,
    action: LEDGER_YEAR_SEALED,
    summary: { zh: `学分账 ${trainingYear} 年度封存（${documentNo}）`, en: `Sealed the ledger of ${trainingYear} (${documentNo})` },
    subject: { kind: 'ledger_year', id: trainingYear },
    after: { documentNo, root, leaves },
  });
}

/** Held by {@link holdYear}. */
export async function unsealYear(tx: Transaction, trainingYear: TrainingYear, documentNo: string, actor: Actor): Promise<void> {
  await tx.query('UPDATE sealed_year SET sealed_at = NULL, document_no = ? WHERE training_year = ?', [documentNo, trainingYear]);
  await appendToOutbox(tx, YEAR_UNSEALED, { trainingYear });
  await recordAudit(tx, {
    actor,
    action: LEDGER_YEAR_REOPENED,
    summary: { zh: `学分账 ${trainingYear} 年度启封（${documentNo}）`, en: `Opened the sealed ledger of ${trainingYear} again (${documentNo})` },
    subject: { kind: 'ledger_year', id: trainingYear },
    after: { documentNo },
  });
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

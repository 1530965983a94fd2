import { DomainError } from '#kernel';
import type { Transaction } from './database';

/** Of many in one transaction one may be refused: what it had written is taken back, the others stay. @returns the refusal, if it was refused */
export async function withinSavepoint(tx: Transaction, work: () => Promise<void>): Promise<DomainError | undefined> {
  await tx.query('SAVEPOINT one_of_many');
  try {
    await work();
    return undefined;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    await tx.query('ROLLBACK TO SAVEPOINT one_of_many');
    return error;
  }
}

import type { Transaction } from '../../../platform/database/database';
import { holdPostings, type HeldPosting } from '../service-postings';
import { moveErrors } from './moves.errors';

/** Locks the person, so that two moves of one person come one after the other. @returns postings that were ever in force, latest first. @throws DomainError PERSON_NOT_FOUND */
export async function holdService(tx: Transaction, personId: number): Promise<readonly HeldPosting[]> {
  const held: unknown[] = await tx.query('SELECT 1 FROM civil_servant WHERE id = ? FOR UPDATE', [personId]);
  if (held.length === 0) throw moveErrors.personNotFound({ personId });
  return (await holdPostings(tx, [personId])).get(personId) ?? [];
}

import type { TrainingDay } from '#kernel';
import type { Database, Transaction } from '../../platform/database/database';
import type { Vault } from '../../platform/vault/vault';

/** Enough to decide whether a paper speaks of this person, and which unit they served in. */
export interface FoundPerson {
  readonly personId: number;
  readonly name: string;
  readonly unitId: number;
}

/**
 * People by their resident IDs, with the unit in force on `day`. IDs nobody has are absent from the answer.
 * A person without a posting on that day is found with their latest one.
 */
export async function findPeopleByResidentId(on: Database | Transaction, vault: Vault, residentIds: readonly string[], day: TrainingDay): Promise<Map<string, FoundPerson>> {
  if (residentIds.length === 0) return new Map();
  const byIndex = new Map(residentIds.map((residentId) => [vault.index(residentId).toString('hex'), residentId]));
  const rows = (await on.query(
    `SELECT p.id AS personId, p.name, p.resident_id_index AS residentIdIndex,
            (SELECT s.unit_id FROM posting s WHERE s.person_id = p.id AND s.valid_from <= ? AND (s.valid_until IS NULL OR s.valid_until > s.valid_from)
              ORDER BY s.valid_from DESC, s.id DESC LIMIT 1) AS unitId
       FROM civil_servant p WHERE p.resident_id_index IN (?)`,
    [day, [...byIndex.keys()].map((hex) => Buffer.from(hex, 'hex'))],
  )) as { personId: number; name: string; residentIdIndex: Buffer; unitId: number | null }[];
  return new Map(
    rows.map((row) => [byIndex.get(row.residentIdIndex.toString('hex')) ?? '', { personId: row.personId, name: row.name, unitId: row.unitId ?? 0 }]),
  );
}

import type { TrainingDay } from '#kernel';
import type { Database, Transaction } from '../../platform/database/database';
import type { Vault } from '../../platform/vault/vault';

/** Enough to decide whether a paper speaks of this person, and which unit they served in on which day. */
export interface FoundPerson {
  readonly personId: number;
  readonly name: string;
  /** Latest first. */
  readonly postings: readonly { readonly unitId: number; readonly validFrom: TrainingDay }[];
}

/** People by their resident IDs. IDs nobody has are absent from the answer. */
export async function findPeopleByResidentId(on: Database | Transaction, vault: Vault, residentIds: readonly string[]): Promise<Map<string, FoundPerson>> {
  if (residentIds.length === 0) return new Map();
  const byIndex = new Map(residentIds.map((residentId) => [vault.index(residentId).toString('hex'), residentId]));
  const rows = (await on.query(
    `SELECT p.id AS personId, p.name, p.resident_id_index AS residentIdIndex, s.unit_id AS unitId, s.valid_from AS validFrom
       FROM civil_servant p
       LEFT JOIN posting s ON s.person_id = p.id AND (s.valid_until IS NULL OR s.valid_until > s.valid_from)
      WHERE p.resident_id_index IN (?) ORDER BY p.id, s.valid_from DESC, s.id DESC`,
    [[...byIndex.keys()].map((hex) => Buffer.from(hex, 'hex'))],
  )) as { personId: number; name: string; residentIdIndex: Buffer; unitId: number | null; validFrom: string | null }[];
  const found = new Map<string, FoundPerson & { postings: { unitId: number; validFrom: TrainingDay }[] }>();
  for (const row of rows) {
    const residentId = byIndex.get(row.residentIdIndex.toString('hex')) ?? '';
    const person = found.get(residentId) ?? { personId: row.personId, name: row.name, postings: [] };
    if (row.unitId !== null && row.validFrom !== null) person.postings.push({ unitId: row.unitId, validFrom: row.validFrom });
    found.set(residentId, person);
  }
  return found;
}

/** The unit a person served in on a day; before the first posting, that of the first; 0 for a person who never had one. */
export function unitOn(person: FoundPerson, day: TrainingDay): number {
  const posting = person.postings.find(({ validFrom }) => validFrom <= day) ?? person.postings.at(-1);
  return posting?.unitId ?? 0;
}

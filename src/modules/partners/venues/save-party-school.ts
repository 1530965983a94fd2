import type { Transaction } from '../../../platform/database/database';
import { isDuplicateKey } from '../../../platform/database/retryable-error';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { venueErrors } from '../partners.errors';
import { readingOf } from '../text-reading';

export interface PartySchoolFields {
  readonly name: string;
  readonly address: string;
}

/** @returns the new school's id. @throws DomainError PARTY_SCHOOL_NAME_TAKEN */
export async function addPartySchool(tx: Transaction, { name, address }: PartySchoolFields, actor: Actor): Promise<number> {
  const reading = readingOf(name);
  const answer: { insertId: number } = await tx
    .query('INSERT INTO party_school (name, name_pinyin, name_initials, address) VALUES (?)', [[name, reading.pinyin, reading.initials, address]])
    .catch((error: unknown) => refuseTaken(error, name));
  await recordAudit(tx, {
    actor,
    action: 'party_school.added',
    summary: { zh: `登记党校 ${name}`, en: `Recorded the party school ${name}` },
    subject: { kind: 'party_school', id: answer.insertId },
    after: { name, address },
  });
  return answer.insertId;
}

/** @throws DomainError PARTY_SCHOOL_NOT_FOUND, PARTY_SCHOOL_NAME_TAKEN */
export async function changePartySchool(tx: Transaction, schoolId: number, { name, address }: PartySchoolFields, actor: Actor): Promise<void> {
  const [before]: PartySchoolFields[] = await tx.query('SELECT name, address FROM party_school WHERE id = ? FOR UPDATE', [schoolId]);
  if (!before) throw venueErrors.schoolNotFound({ schoolId });
  const reading = readingOf(name);
  await tx
    .query('UPDATE party_school SET name = ?, name_pinyin = ?, name_initials = ?, address = ? WHERE id = ?', [name, reading.pinyin, reading.initials, address, schoolId])
    .catch((error: unknown) => refuseTaken(error, name));
  await recordAudit(tx, {
    actor,
    action: 'party_school.changed',
    summary: { zh: `修改党校 ${name}`, en: `Changed the party school ${name}` },
    subject: { kind: 'party_school', id: schoolId },
    before,
    after: { name, address },
  });
}

function refuseTaken(error: unknown, name: string): never {
  throw isDuplicateKey(error) ? venueErrors.schoolNameTaken({ name }) : error;
}

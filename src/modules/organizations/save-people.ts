import { maskMobile, maskResidentId } from '#kernel';
import type { Transaction } from '../../platform/database/database';
import { insertRows } from '../../platform/database/write-rows';
import { appendToOutbox } from '../../platform/outbox/append-to-outbox';
import type { Vault } from '../../platform/vault/vault';
import { pinyinOf } from './name-pinyin';
import { PEOPLE_CHANGED } from './organizations.jobs';
import type { RosterAuthor } from './roster-author';
import { savePostings } from './save-postings';
import type { ServiceFacts } from './service-postings';

/** A person as a roster names them; every field was checked. */
export interface PersonInRoster extends ServiceFacts {
  readonly residentId: string;
  readonly name: string;
  readonly sex: string;
  /** Digits, or empty. */
  readonly mobile: string;
}

interface KnownPerson {
  readonly id: number;
  readonly name: string;
  readonly sex: string;
  readonly mobileMasked: string;
  readonly mobileSealed: Buffer | null;
}

/**
 * Adds new people and brings known ones up to date; what did not change is not touched, so the same roster again changes nothing.
 * @returns in the order given: `added`, `changed` or `unchanged`
 */
export async function savePeople(tx: Transaction, vault: Vault, people: readonly PersonInRoster[], author: RosterAuthor): Promise<('added' | 'changed' | 'unchanged')[]> {
  if (people.length === 0) return [];
  const indexes = people.map((person) => vault.index(person.residentId));
  const known = await findKnown(tx, indexes);
  const fresh = people.filter((_, at) => !known.has(key(indexes[at])));
  await insertPeople(tx, vault, fresh);
  const stored = fresh.length === 0 ? known : await findKnown(tx, indexes);
  const outcomes: ('added' | 'changed' | 'unchanged')[] = [];
  for (const [at, person] of people.entries()) {
    const before = known.get(key(indexes[at]));
    outcomes.push(before === undefined ? 'added' : (await updatePerson(tx, vault, before, person)) ? 'changed' : 'unchanged');
  }
  const moved = await savePostings(tx, people.map((person, at) => ({ personId: (stored.get(key(indexes[at])) as KnownPerson).id, facts: person })), author);
  const told = outcomes.map((outcome, at) => (outcome === 'unchanged' && moved[at] ? 'changed' : outcome));
  const changed = told.flatMap((outcome, at) => (outcome === 'changed' ? [(stored.get(key(indexes[at])) as KnownPerson).id] : []));
  if (changed.length > 0) await appendToOutbox(tx, PEOPLE_CHANGED, { personIds: changed });
  return told;
}

function key(index: Buffer | undefined): string {
  return (index as Buffer).toString('hex');
}

async function findKnown(tx: Transaction, indexes: readonly Buffer[]): Promise<Map<string, KnownPerson>> {
  const rows: (KnownPerson & { residentIdIndex: Buffer })[] = await tx.query(
    `SELECT id, name, sex, mobile_masked AS mobileMasked, mobile_sealed AS mobileSealed, resident_id_index AS residentIdIndex
       FROM civil_servant WHERE resident_id_index IN (?) ORDER BY id FOR UPDATE`,
    [indexes],
  );
  return new Map(rows.map((row) => [row.residentIdIndex.toString('hex'), row]));
}

async function insertPeople(tx: Transaction, vault: Vault, people: readonly PersonInRoster[]): Promise<void> {
  await insertRows(
    tx,
    'civil_servant',
    ['name', 'name_pinyin', 'name_initials', 'sex', 'born_on', 'resident_id_sealed', 'resident_id_index', 'resident_id_masked', 'mobile_sealed', 'mobile_masked'],
    people.map((person) => {
      const pinyin = pinyinOf(person.name);
      const born = person.residentId;
      return [
        person.name, pinyin.full, pinyin.initials, person.sex, `${born.slice(6, 10)}-${born.slice(10, 12)}-${born.slice(12, 14)}`,
        vault.encrypt(person.residentId), vault.index(person.residentId), maskResidentId(person.residentId),
        person.mobile === '' ? null : vault.encrypt(person.mobile), person.mobile === '' ? '' : maskMobile(person.mobile),
      ];
    }),
  );
}

/** The resident ID never changes: it is how the person was found. */
async function updatePerson(tx: Transaction, vault: Vault, before: KnownPerson, person: PersonInRoster): Promise<boolean> {
  const mobile = before.mobileSealed === null ? '' : vault.decrypt(before.mobileSealed);
  if (before.name === person.name && before.sex === person.sex && mobile === person.mobile) return false;
  const pinyin = pinyinOf(person.name);
  await tx.query('UPDATE civil_servant SET name = ?, name_pinyin = ?, name_initials = ?, sex = ?, mobile_sealed = ?, mobile_masked = ? WHERE id = ?', [
    person.name, pinyin.full, pinyin.initials, person.sex, person.mobile === '' ? null : vault.encrypt(person.mobile),
    person.mobile === '' ? '' : maskMobile(person.mobile), before.id,
  ]);
  return true;
}

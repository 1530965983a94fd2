import type { Database } from '../../../platform/database/database';
import type { Vault } from '../../../platform/vault/vault';
import { nameText } from '../../../platform/workbook/cell-text';
import { findPeopleByResidentId } from '../../organizations/public';

export interface Enrolled {
  readonly personId: number;
  readonly name: string;
  readonly unitName: string;
}

/** In the order in which registers list them. */
export async function readRoll(database: Database, classId: number): Promise<Enrolled[]> {
  return database.query<Enrolled>(
    `SELECT e.person_id AS personId, p.name, IFNULL(u.name, '') AS unitName FROM enrolment e JOIN civil_servant p ON p.id = e.person_id LEFT JOIN org_unit u ON u.id = e.unit_id
      WHERE e.class_id = ? AND e.state = 'enrolled' ORDER BY u.sort_order, u.id, p.name_pinyin, p.id`,
    [classId],
  );
}

export type FoundOnRoll = { readonly personId: number } | { readonly problem: 'unknown' | 'elsewhere' | 'ambiguous' | 'other_name' };

/** Who of the class a paper list means: by the number where it gives one, else by a name that only one of them has. */
export class ClassRoll {
  private readonly namedAs = new Map<string, Enrolled[]>();

  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly enrolled: readonly Enrolled[],
  ) {
    for (const person of enrolled) {
      const key = nameText({ kind: 'text', text: person.name });
      this.namedAs.set(key, [...(this.namedAs.get(key) ?? []), person]);
    }
  }

  byName(name: string): FoundOnRoll {
    const [first, second] = this.namedAs.get(name) ?? [];
    if (!first) return { problem: 'elsewhere' };
    return second ? { problem: 'ambiguous' } : { personId: first.personId };
  }

  async byNumber(residentId: string, name: string): Promise<FoundOnRoll> {
    const person = (await findPeopleByResidentId(this.database, this.vault, [residentId])).get(residentId);
    if (!person) return { problem: 'unknown' };
    if (nameText({ kind: 'text', text: person.name }) !== name) return { problem: 'other_name' };
    return this.enrolled.some(({ personId }) => personId === person.personId) ? { personId: person.personId } : { problem: 'elsewhere' };
  }
}

import type { TrainingDay } from '#kernel';
import type { PersonProfile } from '#credit-rules';
import { earlierHeads, NO_EARLIER_HEADS } from './earlier-heads';
import type { RawConnection, RawValue } from './raw-connection';
import { selectionCondition, type PersonSelection } from './person-selection';

/** A person of the scope as their posting on the as-of day describes them, and where their ledger ends. */
export interface PersonAtHand {
  readonly personId: number;
  readonly postingId: number;
  readonly unitId: number;
  readonly ledgerEntryNo: number;
  /** First half of the hash of the last entry, 32 hexadecimal digits; zeros without entries. */
  readonly ledgerHash: string;
  /** Where the earlier ledgers that the policy looks into end: see earlier-heads.ts. Empty when it looks into none. */
  readonly earlierHeads: string;
  readonly profile: PersonProfile;
}

export interface PeopleWanted {
  readonly year: number;
  readonly asOf: TrainingDay;
  /** Subtree; `''` for everybody. */
  readonly unitPath: string;
  /** The people of an annual assessment's roster instead, each in the posting written there. */
  readonly rosterOf?: number;
  readonly selection: PersonSelection;
  /** Names of profile fields the policy reads. */
  readonly fields: readonly string[];
  /** Of how many years before this one the ends of the ledgers are wanted; none when left out. */
  readonly yearsBefore?: number;
}

export const NO_ENTRIES = '0'.repeat(32);

/** Where each field of the profile is kept. What is not named here is not recorded of anybody. */
const FIELDS: Readonly<Record<string, string>> = {
  rank: 'p.`rank`',
  post: 'p.post',
  staffKind: 'p.staff_kind',
  managedBy: 'p.managed_by',
  status: 'p.status',
  rankSince: 'p.rank_since',
  unit: 'u.name',
  orgLevel: 'u.kind',
  sex: 'c.sex',
  bornOn: 'c.born_on',
};
const FIXED_COLUMNS = 6;

/** People in order of id. The order of columns follows `fields`, so a policy that reads no profile costs none. */
export async function readPeople(connection: RawConnection, wanted: PeopleWanted): Promise<PersonAtHand[]> {
  const fields = wanted.fields.filter((field) => FIELDS[field] !== undefined);
  const columns = fields.map((field) => `, ${FIELDS[field]}`).join('');
  const scope = scopeOfPostings(wanted);
  const { yearsBefore = 0 } = wanted;
  const heads = yearsBefore === 0 ? undefined : earlierHeads({ ...wanted, yearsBefore });
  const rows = await connection.rows(
    `SELECT p.person_id, p.id, p.unit_id, h.entry_no, HEX(LEFT(h.hash, 16)), ${heads ? `HEX(IFNULL(e.mark, ${NO_EARLIER_HEADS}))` : "''"}${columns}
       FROM posting p
       ${scope.join} ${columns.includes('u.') && !scope.joinsUnits ? 'JOIN org_unit u ON u.id = p.unit_id' : ''}
       ${columns.includes('c.') ? 'JOIN civil_servant c ON c.id = p.person_id' : ''}
       LEFT JOIN credit_ledger_head h ON h.training_year = ? AND h.person_id = p.person_id
       ${heads ? `LEFT JOIN ${heads.sql} e ON e.person_id = p.person_id` : ''}
      WHERE ${scope.where} ORDER BY p.person_id`,
    [...scope.joinParameters, wanted.year, ...(heads?.parameters ?? []), ...scope.parameters],
  );
  return rows.map((row) => personOf(row, fields));
}

/** Postings of the scope in force on the as-of day; one statement's FROM and WHERE, for counting and for comparing too. */
export function scopeOfPostings(wanted: Pick<PeopleWanted, 'asOf' | 'unitPath' | 'rosterOf' | 'selection'>) {
  const where = selectionCondition('p.person_id', wanted.selection);
  if (wanted.rosterOf !== undefined) {
    return {
      join: 'JOIN annual_roster_person a ON a.assessment_id = ? AND a.person_id = p.person_id AND a.posting_id = p.id',
      joinsUnits: false,
      joinParameters: [wanted.rosterOf],
      where: where.sql,
      parameters: where.parameters,
    };
  }
  const everybody = wanted.unitPath === '';
  return {
    join: everybody ? '' : 'JOIN org_unit u ON u.id = p.unit_id AND u.path LIKE ?',
    joinsUnits: !everybody,
    joinParameters: everybody ? [] : [`${wanted.unitPath}%`],
    where: `${where.sql} AND p.valid_from <= ? AND (p.valid_until IS NULL OR p.valid_until > ?)`,
    parameters: [...where.parameters, wanted.asOf, wanted.asOf],
  };
}

function personOf(row: readonly RawValue[], fields: readonly string[]): PersonAtHand {
  const profile: Record<string, string> = {};
  fields.forEach((field, index) => {
    const value = row[FIXED_COLUMNS + index];
    if (typeof value === 'string' && value !== '') profile[field] = value;
  });
  return {
    personId: row[0] as number,
    postingId: row[1] as number,
    unitId: row[2] as number,
    ledgerEntryNo: (row[3] as number | null) ?? 0,
    ledgerHash: (row[4] as string | null) ?? NO_ENTRIES,
    earlierHeads: row[5] as string,
    profile,
  };
}

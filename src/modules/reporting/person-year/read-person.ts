import type { TrainingDay, TrainingYear } from '#kernel';
import type { Database } from '../../../platform/database/database';
import type { PersonDto } from './person.dto';

interface PersonRow {
  readonly id: number;
  readonly name: string;
  readonly sex: string;
  readonly maskedResidentId: string;
  readonly maskedMobile: string;
}

interface PostingRow {
  readonly unitId: number;
  readonly unitName: string;
  readonly unitPath: string;
  readonly post: string;
  readonly rank: string;
  readonly rankSince: TrainingDay | null;
  readonly staffKind: string;
  readonly managedBy: string;
  readonly status: string;
  readonly validFrom: TrainingDay;
  readonly validUntil: TrainingDay | null;
}

/** Who a person is and where they have served, or until they left served; the caller has made sure that they are within reach. */
export async function readPerson(database: Database, personId: number, leftOn: TrainingDay | null = null): Promise<Omit<PersonDto, 'mayUnmask'>> {
  const [people, served, years] = await Promise.all([
    database.query<PersonRow>('SELECT id, name, sex, resident_id_masked AS maskedResidentId, mobile_masked AS maskedMobile FROM civil_servant WHERE id = ?', [personId]),
    database.query<PostingRow>(
      `SELECT g.unit_id AS unitId, u.name AS unitName, u.path AS unitPath, g.post, g.\`rank\`, g.rank_since AS rankSince, g.staff_kind AS staffKind,
              g.managed_by AS managedBy, g.status, g.valid_from AS validFrom, g.valid_until AS validUntil
         FROM posting g JOIN org_unit u ON u.id = g.unit_id
        WHERE g.person_id = ? AND (g.valid_until IS NULL OR g.valid_until > g.valid_from) ORDER BY g.valid_from DESC, g.id DESC`,
      [personId],
    ),
    database.query<{ year: TrainingYear }>('SELECT training_year AS year FROM credit_ledger_head WHERE person_id = ? UNION SELECT training_year FROM policy_in_force ORDER BY year DESC', [personId]),
  ]);
  const person = people[0] as PersonRow;
  const postings = leftOn === null ? served : served.filter(({ validFrom }) => validFrom < leftOn);
  const now = postings[0];
  return {
    ...person,
    unitId: now?.unitId ?? 0,
    unitName: now?.unitName ?? '',
    unitPath: now === undefined ? [] : await namesAlong(database, now.unitPath),
    post: now?.post ?? '',
    rank: now?.rank ?? '',
    rankSince: now?.rankSince ?? null,
    staffKind: now?.staffKind ?? '',
    managedBy: now?.managedBy ?? '',
    status: now?.status ?? '',
    postings: postings.map(({ unitName, post, rank, validFrom, validUntil }) => ({ unitName, post, rank, from: validFrom, until: validUntil })),
    years: years.map(({ year }) => year).filter((year) => leftOn === null || `${year}-01-01` < leftOn),
    leftOn,
  };
}

async function namesAlong(database: Database, path: string): Promise<string[]> {
  const ids = path.split('/').filter((part) => part !== '').map(Number);
  const rows = await database.query<{ id: number; name: string }>('SELECT id, name FROM org_unit WHERE id IN (?)', [ids]);
  const names = new Map(rows.map((row) => [row.id, row.name]));
  return ids.map((id) => names.get(id) ?? '');
}

import type { TrainingDay, TrainingYear } from '#kernel';
import type { Database } from '../../../platform/database/database';
import type { ReadyPolicy } from '../../credit-policy/public';
import { scopeCondition, type Scope, type UnitInScope } from '../../identity/public';
import { listPeople } from '../people/list-people';
import type { PersonRowDto } from '../people/people.dto';
import { personRow, PERSON_COLUMNS, type PersonRowColumns } from '../people/person-row';

const SHOWN = 10;
/** Among so many the first ten by name are met soon when names are gone through in their order; fewer are sorted. */
const MANY = 500;

/** The first ten by name who miss something: nobody is ranked. */
export async function listAtRisk(
  database: Database,
  scope: Scope,
  year: TrainingYear,
  on: { readonly day: TrainingDay; readonly policy: ReadyPolicy; readonly unit: UnitInScope; readonly notMet: number },
): Promise<PersonRowDto[]> {
  if (on.notMet === 0) return [];
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'g.managed_by' });
  const tables = on.notMet > MANY
    ? `civil_servant p FORCE INDEX (civil_servant_pinyin)
         STRAIGHT_JOIN posting g ON g.person_id = p.id
         STRAIGHT_JOIN org_unit u ON u.id = g.unit_id
         STRAIGHT_JOIN standing s ON s.training_year = ? AND s.person_id = p.id`
    : `org_unit u
         STRAIGHT_JOIN standing s FORCE INDEX (standing_unit) ON s.training_year = ? AND s.unit_id = u.id
         STRAIGHT_JOIN posting g ON g.person_id = s.person_id AND g.unit_id = u.id
         STRAIGHT_JOIN civil_servant p ON p.id = s.person_id`;
  const rows = await database.query<PersonRowColumns>(
    `SELECT ${PERSON_COLUMNS}, FALSE AS leftReach FROM ${tables}
      WHERE s.attainment = 'not_met' AND s.policy_version_id = ? AND u.path LIKE ? AND g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until > ?) AND ${within.sql}
      ORDER BY p.name_pinyin, p.id LIMIT ${SHOWN}`,
    [year, on.policy.id, `${on.unit.path}%`, on.day, on.day, ...within.parameters],
  );
  return rows.map((row) => personRow(row, on.policy));
}

/** The same on a day that was asked for. */
export async function listAtRiskOn(database: Database, scope: Scope, year: TrainingYear, on: { readonly day: TrainingDay; readonly now: Date; readonly policy: ReadyPolicy; readonly unit: UnitInScope; readonly past?: true }): Promise<PersonRowDto[]> {
  return (await listPeople(database, scope, { year, verdict: 'not_met', sort: 'name', limit: SHOWN }, { ...on, unitPath: on.unit.path, policyOf: async () => on.policy })).items;
}

import type { TrainingDay } from '#kernel';
import type { Database, Transaction } from '../../platform/database/database';
import { reachesUnit, reachesWholeUnit, type Scope } from '../../platform/sessions/scope';
import { scopeCondition } from '../../platform/sessions/scope-condition';
import { lastPosting } from '../organizations/public';
import { personNotFound, unitNotFound } from './identity.errors';

/** Either door to the database: a statement on its own, or one inside the caller's transaction. */
type Reader = Pick<Database, 'query'> | Pick<Transaction, 'query'>;

export interface UnitInScope {
  readonly id: number;
  readonly name: string;
  readonly path: string;
}

/**
 * A person belongs to the unit where they serve or, having left the city, served last: nobody else looks after them. Whoever is out of scope is answered as if they did not exist.
 * @throws DomainError PERSON_NOT_FOUND
 */
export async function assertPersonInScope(reader: Reader, scope: Scope, personId: number): Promise<void> {
  if (!(await isInScope(reader, scope, personId))) throw personNotFound();
}

/**
 * How far the caller sees a person: whole, or as they were until the day on which they left the caller's reach.
 * @returns that day; null for somebody within reach now
 * @throws DomainError PERSON_NOT_FOUND
 */
export async function seenUntil(reader: Reader, scope: Scope, personId: number): Promise<TrainingDay | null> {
  if (await isInScope(reader, scope, personId)) return null;
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'g.managed_by' });
  const [last] = (await reader.query(
    `SELECT MAX(g.valid_until) AS leftOn FROM posting g JOIN org_unit u ON u.id = g.unit_id WHERE g.person_id = ? AND g.valid_until > g.valid_from AND ${within.sql}`,
    [personId, ...within.parameters],
  )) as { leftOn: TrainingDay | null }[];
  if (!last?.leftOn) throw personNotFound();
  return last.leftOn;
}

async function isInScope(reader: Reader, scope: Scope, personId: number): Promise<boolean> {
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'g.managed_by', personId: 'p.id' });
  const found = (await reader.query(
    `SELECT 1 FROM civil_servant p
       ${lastPosting('g', 'p.id')}
       LEFT JOIN org_unit u ON u.id = g.unit_id
      WHERE p.id = ? AND ${within.sql} LIMIT 1`,
    [personId, ...within.parameters],
  )) as unknown[];
  return found.length > 0;
}

/**
 * A unit of which the caller reaches at least some people.
 * @throws DomainError UNIT_NOT_FOUND
 */
export function assertUnitInScope(reader: Reader, scope: Scope, unitId: number): Promise<UnitInScope> {
  return findUnit(reader, unitId, (path) => reachesUnit(scope, path));
}

/**
 * A unit of which the caller reaches everybody: who looks after the people of one authority does not act for a unit.
 * @throws DomainError UNIT_NOT_FOUND
 */
export function assertWholeUnitInScope(reader: Reader, scope: Scope, unitId: number): Promise<UnitInScope> {
  return findUnit(reader, unitId, (path) => reachesWholeUnit(scope, path));
}

async function findUnit(reader: Reader, unitId: number, isReached: (path: string) => boolean): Promise<UnitInScope> {
  const [unit] = (await reader.query('SELECT id, name, path FROM org_unit WHERE id = ?', [unitId])) as UnitInScope[];
  if (!unit || !isReached(unit.path)) throw unitNotFound();
  return unit;
}

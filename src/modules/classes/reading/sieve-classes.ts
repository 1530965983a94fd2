import type { Database } from '../../../platform/database/database';
import type { Principal, SqlCondition } from '../../identity/public';
import type { ForecastQuestion } from '../class/credit-forecast';
import type { EntryDto } from '../enrolment/entry.dto';
import type { ClassQueryDto } from './classes.dto';
import { classesWhere } from './classes-where';
import type { ClassReading } from './class-reading';
import { whoMayEnter } from './who-may-enter';

interface Candidate extends ForecastQuestion {
  readonly id: number;
}

/** Rules and policies are not written in SQL: of so many classes the list is sieved, which is more than a city has in a year. */
const MOST_SIEVED = 2_000;

/** What the query asks for, in the columns and beyond them. */
export async function sieve({ database, clock, forecast }: ClassReading, principal: Principal, query: ClassQueryDto): Promise<SqlCondition> {
  const where = classesWhere(principal, query);
  const { creditsFrom, mayApply } = query;
  if (creditsFrom === undefined && mayApply === undefined) return where;
  const candidates = await database.query<Candidate>(
    `SELECT c.id, c.category, c.form, c.organiser_level AS organiserLevel, c.title, c.starts_on AS startsOn, c.ends_on AS endsOn,
            CAST((SELECT COUNT(*) FROM class_session s WHERE s.class_id = c.id) AS INT) AS halfDays
       FROM training_class c LEFT JOIN enrolment e ON e.class_id = c.id AND e.person_id = ? WHERE ${where.sql} ORDER BY c.starts_on DESC, c.id DESC LIMIT ?`,
    [principal.personId ?? 0, ...where.parameters, MOST_SIEVED],
  );
  const worth = creditsFrom === undefined ? candidates : await asyncFilter(candidates, async (candidate) => ((await forecast?.forecast(candidate))?.hundredths ?? 0) >= creditsFrom);
  const ids = worth.map(({ id }) => id);
  const entries = mayApply === undefined ? undefined : await entriesOf(database, principal, ids, clock.now());
  const left = entries === undefined ? ids : ids.filter((id) => entries.get(id)?.mayApply);
  if (left.length === 0) return { sql: '(1 = 0)', parameters: [] };
  return { sql: `${where.sql} AND c.id IN (${left.map(() => '?').join(', ')})`, parameters: [...where.parameters, ...left] };
}

/** The caller's own way into each of these classes; empty for whoever is no trainee. */
export async function entriesOf(database: Database, principal: Principal, classIds: readonly number[], now: Date): Promise<Map<number, EntryDto>> {
  const { personId } = principal;
  if (personId === null || !principal.scopes.has('enrolments.apply')) return new Map();
  const answers = await whoMayEnter(database, { classIds, personIds: [personId] }, 'self', now);
  return new Map(answers.map(({ classId, personId: _personId, ...entry }) => [classId, entry]));
}

async function asyncFilter<Item>(items: readonly Item[], keeps: (item: Item) => Promise<boolean>): Promise<Item[]> {
  const kept = await Promise.all(items.map(keeps));
  return items.filter((_item, index) => kept[index]);
}

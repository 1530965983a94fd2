import { trainingDayAt } from '#kernel';
import type { Database, SqlValue } from '../../../platform/database/database';
import { decodeCursor, pageOf } from '../../../platform/http/page';
import { scopeCondition, type Scope } from '../../identity/public';
import { nameCondition } from '../../organizations/public';
import type { CalledPeoplePageDto, CalledPeopleQueryDto, CalledPersonDto, ClassOfPersonDto, TimesCalled } from './coverage.dto';
import { SEATS_OF_YEAR } from './seats-of-year';

const TIMES: Readonly<Record<TimesCalled, string>> = { never: 't.classes IS NULL', once: 't.classes = 1', repeated: 't.classes > 1' };

type Row = Omit<CalledPersonDto, 'classes'> & { readonly pinyin: string };

/** Who got into which classes of the year, and who into none: in the order of their names, for nobody is ranked. */
export async function listCalledPeople(database: Database, scope: Scope, query: CalledPeopleQueryDto, now: Date): Promise<CalledPeoplePageDto> {
  const today = trainingDayAt(now);
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'g.managed_by' });
  const named = nameCondition(query.q);
  const times = query.times === undefined ? '1 = 1' : TIMES[query.times];
  const unit = query.unitId === undefined ? '1 = 1' : "u.path LIKE CONCAT((SELECT top.path FROM org_unit top WHERE top.id = ?), '%')";
  const from = `FROM civil_servant p JOIN posting g ON g.person_id = p.id AND g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until > ?)
    JOIN org_unit u ON u.id = g.unit_id LEFT JOIN ${SEATS_OF_YEAR} t ON t.person_id = p.id
   WHERE ${within.sql} AND ${named.sql} AND ${times} AND ${unit}`;
  const parameters: SqlValue[] = [today, today, query.year, ...within.parameters, ...named.parameters, ...(query.unitId === undefined ? [] : [query.unitId])];
  const after = decodeCursor(query.cursor, 2);
  const [rows, counted] = await Promise.all([
    database.query<Row>(
      `SELECT p.id AS personId, p.name, p.name_pinyin AS pinyin, u.name AS unitName, g.post, g.\`rank\` ${from} ${after === undefined ? '' : 'AND (p.name_pinyin, p.id) > (?, ?)'} ORDER BY p.name_pinyin, p.id LIMIT ?`,
      [...parameters, ...(after ?? []), query.limit + 1],
    ),
    database.query<{ people: number }>(`SELECT COUNT(*) AS people ${from}`, parameters),
  ]);
  const page = pageOf(rows, query.limit, { count: Number(counted[0]?.people ?? 0), asOf: now, item: (row) => row, key: (row) => [row.pinyin, row.personId] });
  const classes = await classesOf(database, page.items.map(({ personId }) => personId), query.year);
  return { ...page, items: page.items.map(({ pinyin: _pinyin, ...row }) => ({ ...row, classes: classes.filter(({ personId }) => personId === row.personId).map(({ personId: _personId, ...of }) => of) })) };
}

async function classesOf(database: Database, personIds: readonly number[], year: number): Promise<(ClassOfPersonDto & { readonly personId: number })[]> {
  if (personIds.length === 0) return [];
  return database.query(
    `SELECT e.person_id AS personId, c.id AS classId, c.title, c.state AS classState, c.starts_on AS startsOn, e.path, e.state FROM enrolment e JOIN training_class c ON c.id = e.class_id
      WHERE e.person_id IN (?) AND c.training_year = ? AND c.state <> 'cancelled' AND e.state IN ('pending_unit', 'pending_organisation', 'enrolled') ORDER BY c.starts_on, c.id`,
    [[...personIds], year],
  );
}

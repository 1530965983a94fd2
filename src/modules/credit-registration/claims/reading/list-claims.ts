import type { Clock } from '#kernel';
import type { Database } from '../../../../platform/database/database';
import { decodeCursor, pageOf } from '../../../../platform/http/page';
import { scopeCondition, scopeOf, type Principal, type SqlCondition } from '../../../identity/public';
import type { ClaimPageDto, ClaimQueryDto } from '../claims.dto';
import type { ClaimWords } from './claim-words';
import { CLAIM_COLUMNS, CLAIM_TABLES, rowDto, type ClaimRow } from './claim-row';
import { CLAIM_PLACE, declaredBy, visibleClaims, waitingFor } from './visible-claims';
import { PLACE_OF_AGE, WAITING_AGES } from './waiting-ages';

export interface ClaimReading {
  readonly database: Database;
  readonly words: ClaimWords;
  readonly clock: Clock;
}

/** The latest first; what waits for the caller, the longest waiting first. `takenAlong`: of those only whose lists the caller may take along. */
export async function listClaims({ database, words, clock }: ClaimReading, principal: Principal, query: ClaimQueryDto, { takenAlong = false } = {}): Promise<ClaimPageDto> {
  const now = clock.now();
  const conditions = [...conditionsOf(principal, query, now), ...(takenAlong ? [scopeCondition(scopeOf(principal, 'people.export'), CLAIM_PLACE)] : [])];
  const where = conditions.map(({ sql }) => sql).join(' AND ');
  const parameters = conditions.flatMap((condition) => [...condition.parameters]);
  const order = query.which === 'to_review' ? 'ASC' : 'DESC';
  const after = decodeCursor(query.cursor, 2);
  const place = query.which === 'to_review' ? 'IFNULL(c.waiting_since, c.created_at)' : 'c.created_at';
  const page: SqlCondition = after ? { sql: `AND (${place}, c.id) ${order === 'ASC' ? '>' : '<'} (?, ?)`, parameters: [new Date(Number(after[0])), after[1] ?? 0] } : { sql: '', parameters: [] };
  const rows = await database.query<ClaimRow & { place: Date }>(`SELECT ${CLAIM_COLUMNS}, ${place} AS place FROM ${CLAIM_TABLES} WHERE ${where} ${page.sql} ORDER BY ${place} ${order}, c.id ${order} LIMIT ?`, [
    ...parameters, ...page.parameters, query.limit + 1,
  ]);
  const [total] = await database.query<{ count: number }>(`SELECT COUNT(*) AS count FROM ${CLAIM_TABLES} WHERE ${where}`, parameters);
  const titles = await words.ofYears(rows.map(({ trainingYear }) => trainingYear));
  return pageOf(rows, query.limit, { count: Number(total?.count), asOf: now, item: (row) => rowDto(principal, row, titles), key: ({ place: at, id }) => [at.getTime(), id] });
}

function conditionsOf(principal: Principal, { which, year, state, category, batchNo, waiting, unitId, search }: ClaimQueryDto, now: Date): SqlCondition[] {
  const test = (sql: string, value: string | number | undefined): SqlCondition[] => (value === undefined || value === '' ? [] : [{ sql, parameters: [value] }]);
  const like = search === undefined ? undefined : `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return [
    visibleClaims(principal),
    ...(which === 'mine' ? [{ sql: 'c.person_id = ?', parameters: [principal.personId ?? 0] }] : []),
    ...(which === 'declared' ? [declaredBy(principal), { sql: 'c.person_id <> ?', parameters: [principal.personId ?? 0] }] : []),
    ...(which === 'to_review' ? [waitingFor(principal)] : []),
    ...test('c.training_year = ?', year),
    ...test('c.state = ?', state),
    ...test('c.category = ?', category),
    ...test('c.batch_no = ?', batchNo),
    ...test("u.path LIKE CONCAT((SELECT top.path FROM org_unit top WHERE top.id = ?), '%')", unitId),
    ...(waiting === undefined ? [] : [{ sql: `c.state IN ('submitted', 'passed_up') AND ${PLACE_OF_AGE} = ?`, parameters: [now, WAITING_AGES.indexOf(waiting)] }]),
    ...(like === undefined ? [] : [{ sql: '(p.name LIKE ? OR c.title LIKE ?)', parameters: [like, like] }]),
  ];
}

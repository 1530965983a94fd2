import type { TrainingDay } from '#kernel';
import type { Database, SqlValue } from '../../../platform/database/database';
import { decodeCursor, pageOf } from '../../../platform/http/page';
import { policyRef, type ReadyPolicy } from '../../credit-policy/public';
import type { Scope } from '../../identity/public';
import type { PeoplePageDto, PeopleQueryDto } from './people.dto';
import { peopleWhere, POLICY_IN_FORCE } from './people-where';
import { personRow, PERSON_COLUMNS, type PersonRowColumns } from './person-row';

interface SortedRow extends PersonRowColumns {
  readonly sortKey: string | number | null;
}

const SORTS: Readonly<Record<PeopleQueryDto['sort'], string>> = { name: 'p.name_pinyin', unit: 'u.sort_order' };

/** One page of the people within reach. Equal sort keys are told apart by the person's number, so that no page skips anyone. */
export async function listPeople(
  database: Database,
  scope: Scope,
  query: PeopleQueryDto,
  on: { readonly day: TrainingDay; readonly now: Date; readonly policyOf: (versionId: number) => Promise<ReadyPolicy>; readonly unitPath?: string; readonly past?: true; readonly policy?: ReadyPolicy | undefined },
): Promise<PeoplePageDto> {
  const where = peopleWhere(scope, query, { ...on, policy: query.category === undefined ? 'in_force' : on.policy });
  const sort = SORTS[query.sort];
  const after = decodeCursor(query.cursor, 2);
  const following = after === undefined ? '' : `AND (${sort} > ? OR (${sort} = ? AND p.id > ?))`;
  const place: SqlValue[] = after === undefined ? [] : [after[0] ?? null, after[0] ?? null, after[1] ?? null];
  const [rows, counted] = await Promise.all([
    database.query<SortedRow>(
      `SELECT ${PERSON_COLUMNS}, ${where.leftReach} AS leftReach, ${sort} AS sortKey ${where.sql} ${following} ORDER BY sortKey, p.id LIMIT ?`,
      [...where.parameters, ...place, query.limit + 1],
    ),
    database.query<{ people: number; policyId: number | null }>(`SELECT COUNT(*) AS people, ${POLICY_IN_FORCE} AS policyId ${where.sql}`, [query.year, ...where.parameters]),
  ]);
  // Asked for together with the count: a statement of its own would cost the list a sixth of its time.
  const policyId = counted[0]?.policyId ?? null;
  const policy = policyId === null ? undefined : await on.policyOf(policyId);
  const page = pageOf(rows, query.limit, {
    count: Number(counted[0]?.people ?? 0),
    asOf: on.now,
    item: (row) => personRow(row, policy),
    key: (row) => [row.sortKey, row.id],
  });
  return { ...page, items: [...page.items], policy: policy === undefined ? null : policyRef(policy) };
}

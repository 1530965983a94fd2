import type { Attainment } from '#contracts';
import type { Clock } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { decodeCursor, pageOf } from '../../../platform/http/page';
import { measuredUnit, type ReadyPolicy } from '../../credit-policy/public';
import { scopeCondition, type Scope } from '../../identity/public';
import { nameCondition } from '../../organizations/public';
import { layoutOf } from '../counting/outcome-layout';
import { isUnmet, unpackOutcome } from '../counting/pack-outcome';
import type { SqlPart } from '../counting/person-selection';
import type { RunRow } from '../runs/find-run';
import { resultRows } from '../runs/result-rows';
import { showCycles } from './show-cycles';
import { ANY_FLAG } from './flag-titles';
import type { ResultDto, ResultListDto, ResultsQueryDto } from './results.dto';

/** A completed run, its policy, and how much of it the caller sees. */
export interface ResultReading {
  readonly database: Database;
  readonly clock: Clock;
  readonly run: RunRow;
  readonly policy: ReadyPolicy;
  readonly scope: Scope;
  /** Of the unit asked for, if any. */
  readonly unitPath?: string;
}

export type ResultFilter = Pick<ResultsQueryDto, 'verdict' | 'flag' | 'changed' | 'q'>;

interface Row {
  readonly personId: number;
  readonly name: string;
  readonly maskedResidentId: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly rank: string;
  readonly post: string;
  readonly status: string;
  readonly total: number;
  readonly verdict: string;
  readonly attainment: Attainment;
  readonly flags: string;
  readonly outcome: string;
  readonly digest: Buffer;
  readonly changed: number;
  readonly reused: number;
}

const KEPT = ['person_id', 'unit_id', 'posting_id', 'total', 'verdict', 'attainment', 'flags', 'outcome', 'digest', 'changed'];
const SHOWN = `r.person_id AS personId, p.name, p.resident_id_masked AS maskedResidentId, u.id AS unitId, u.name AS unitName, g.\`rank\`, g.post, g.status,
  r.total, r.verdict, r.attainment, r.flags, r.outcome, r.digest, r.changed, r.reused`;

/** One page in order of the person's number, with the unit, post and rank the person was counted under. */
export async function listResults(reading: ResultReading, query: ResultsQueryDto): Promise<ResultListDto> {
  const from = resultsFrom(reading, query);
  const after = Number(decodeCursor(query.cursor, 1)?.[0] ?? 0);
  const rows = await pageOfRows(reading, from, after, query.limit + 1);
  const counted = await reading.database.query<{ count: number }>(`SELECT COUNT(*) AS count ${from.sql}`, from.parameters);
  return pageOf(rows, query.limit, {
    count: Number(counted[0]?.count ?? 0),
    asOf: reading.clock.now(),
    item: (row) => resultView(row, reading.policy),
    key: (row) => [row.personId],
  });
}

const ROWS_A_PAGE = 2_000;

/** All results that fit, page by page. */
export async function* eachResult(reading: ResultReading, filter: ResultFilter): AsyncGenerator<ResultDto> {
  const from = resultsFrom(reading, filter);
  for (let after = 0; ; ) {
    const rows = await pageOfRows(reading, from, after, ROWS_A_PAGE);
    for (const row of rows) yield resultView(row, reading.policy);
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_A_PAGE) return;
    after = last.personId;
  }
}

function pageOfRows({ database }: ResultReading, from: SqlPart, after: number, limit: number): Promise<Row[]> {
  return database.query<Row>(`SELECT ${SHOWN} ${from.sql} AND r.person_id > ? ORDER BY r.person_id LIMIT ?`, [...from.parameters, after, limit]);
}

/** FROM and WHERE over the aliases r (result), p (person), g (posting), u (unit). */
export function resultsFrom({ run, scope, unitPath }: ResultReading, filter: ResultFilter): SqlPart {
  const rows = resultRows(run, KEPT);
  const conditions = [scopeCondition(scope, { unitPath: 'u.path', managedBy: 'g.managed_by', personId: 'r.person_id' }), ...filtersOf(filter, unitPath)];
  return {
    sql: `FROM ${rows.sql} r JOIN civil_servant p ON p.id = r.person_id JOIN posting g ON g.id = r.posting_id JOIN org_unit u ON u.id = r.unit_id
      WHERE ${conditions.map((condition) => condition.sql).join(' AND ')}`,
    parameters: [...rows.parameters, ...conditions.flatMap((condition) => condition.parameters)],
  };
}

function filtersOf({ verdict, flag, changed, q }: ResultFilter, unitPath: string | undefined): SqlPart[] {
  const filters: (SqlPart | undefined)[] = [
    ...unitAndName(unitPath, q),
    verdict === undefined ? undefined : { sql: 'r.attainment = ?', parameters: [verdict] },
    flagFilter(flag),
    changed === undefined ? undefined : { sql: 'r.changed = 1', parameters: [] },
  ];
  return filters.filter((filter) => filter !== undefined);
}

/** Over the aliases u and p. */
export function unitAndName(unitPath: string | undefined, q: string | undefined): SqlPart[] {
  return [...(unitPath === undefined ? [] : [{ sql: 'u.path LIKE ?', parameters: [`${unitPath}%`] }]), nameCondition(q)];
}

function flagFilter(flag: string | undefined): SqlPart | undefined {
  if (flag === undefined) return undefined;
  return flag === ANY_FLAG ? { sql: "r.flags <> ''", parameters: [] } : { sql: 'LOCATE(?, r.flags) > 0', parameters: [`,${flag},`] };
}

function resultView(row: Row, policy: ReadyPolicy): ResultDto {
  const outcome = unpackOutcome(layoutOf(policy.policy), row);
  const definitions = new Map(policy.policy.requirements.map((requirement) => [requirement.id, requirement]));
  return {
    id: row.personId,
    name: row.name,
    maskedResidentId: row.maskedResidentId,
    unitId: row.unitId,
    unitName: row.unitName,
    rank: row.rank,
    post: row.post,
    status: row.status,
    totalHundredths: row.total,
    buckets: { ...outcome.buckets },
    verdict: row.attainment,
    unmet: outcome.requirements.filter(isUnmet).map(({ id, needed, counted }) => ({
      id,
      title: definitions.get(id)?.title ?? { zh: id, en: id },
      missingHundredths: Math.max(0, needed - counted),
      unit: measuredUnit(policy.policy, definitions.get(id)?.counts),
    })),
    flags: [...outcome.flags],
    cycles: showCycles(policy.policy, outcome.cycles),
    digest: row.digest.toString('hex'),
    reused: row.reused === 1,
    changed: row.changed === 1,
  };
}

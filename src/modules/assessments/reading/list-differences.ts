import type { Attainment } from '#contracts';
import { decodeCursor, pageOf } from '../../../platform/http/page';
import type { ReadyPolicy } from '../../credit-policy/public';
import { scopeCondition } from '../../identity/public';
import { assessmentErrors } from '../assessments.errors';
import type { SqlPart } from '../counting/person-selection';
import type { RunRow } from '../runs/find-run';
import { resultRows } from '../runs/result-rows';
import { DIFFERENCE_KINDS } from './difference-kinds';
import { unitAndName, type ResultReading } from './list-results';
import type { DifferenceListDto, DifferenceSideDto, DifferencesQueryDto } from './results.dto';
import { whyDifferent, type ComparedRow, type ComparedSide } from './why-different';

const KEPT = ['person_id', 'unit_id', 'posting_id', 'total', 'attainment', 'ledger_entry_no', 'earlier_heads', 'digest'];

type DifferencesWanted = DifferencesQueryDto & { readonly personId?: number };

export interface OtherRun {
  readonly run: RunRow;
  readonly policy: ReadyPolicy;
}

/**
 * People whose outcome is another one in the two runs, or whom only one of them counted, each with the reasons. First those with another
 * verdict, then those with another total, then those of whom only a part differs, such as what is asked.
 * @throws DomainError RUNS_NOT_COMPARABLE for runs of different years
 */
export async function listDifferences(reading: ResultReading, other: OtherRun, query: DifferencesWanted): Promise<DifferenceListDto> {
  const { database, run, clock } = reading;
  if (run.trainingYear !== other.run.trainingYear) throw assessmentErrors.runsNotComparable({ runId: run.id, against: other.run.id });
  const from = differencesFrom(reading, other.run, query);
  const [place = 0, person = 0] = (decodeCursor(query.cursor, 2) ?? []).map(Number);
  const rows = await database.query<FlatRow>(`SELECT ${SHOWN} ${from.sql} AND (${PLACE} > ? OR (${PLACE} = ? AND d.person_id > ?)) ORDER BY place, d.person_id LIMIT ?`, [...from.parameters, place, place, person, query.limit + 1]);
  const counted = await database.query<{ count: number }>(`SELECT COUNT(*) AS count ${from.sql}`, from.parameters);
  const reasons = await whyDifferent(database, { ...other, year: run.trainingYear }, reading, rows.slice(0, query.limit).map(comparedRow));
  return pageOf(rows, query.limit, {
    count: Number(counted[0]?.count ?? 0),
    asOf: clock.now(),
    item: (row) => {
      const { before, after: now } = comparedRow(row);
      return { personId: row.personId, name: row.name, unitName: row.unitName, before: sideView(before), after: sideView(now), why: reasons.get(row.personId) ?? [] };
    },
    key: (row) => [Number(row.place), row.personId],
  });
}

/** MAX over one row or none: a run has at most one row for a person. */
const side = (flag: number, as: string): string =>
  [['total', 'Total'], ['attainment', 'Attainment'], ['posting_id', 'PostingId'], ['ledger_entry_no', 'EntryNo'], ['earlier_heads', 'EarlierHeads']]
    .map(([column, name]) => `MAX(IF(x.is_after = ${flag}, x.${column}, NULL)) AS ${as}${name}`)
    .join(', ');

function differencesFrom({ run, scope, unitPath }: ResultReading, other: RunRow, { kind, q, personId }: DifferencesWanted): SqlPart {
  const before = resultRows(other, KEPT);
  const after = resultRows(run, KEPT);
  const conditions = [
    scopeCondition(scope, { unitPath: 'u.path', managedBy: 'g.managed_by', personId: 'd.person_id' }),
    ...(kind === undefined ? [] : [{ sql: `${PLACE} = ?`, parameters: [DIFFERENCE_KINDS.indexOf(kind)] }]),
    ...(personId === undefined ? [] : [{ sql: 'd.person_id = ?', parameters: [personId] }]),
    ...unitAndName(unitPath, q),
  ];
  return {
    sql: `FROM (SELECT x.person_id, ${side(0, 'before')}, ${side(1, 'after')}, COALESCE(MAX(IF(x.is_after = 1, x.unit_id, NULL)), MAX(x.unit_id)) AS unit_id
                  FROM (SELECT b.*, 0 AS is_after FROM ${before.sql} b UNION ALL SELECT a.*, 1 AS is_after FROM ${after.sql} a) x
                 GROUP BY x.person_id HAVING COUNT(*) = 1 OR MIN(x.digest) <> MAX(x.digest)) d
          JOIN civil_servant p ON p.id = d.person_id JOIN org_unit u ON u.id = d.unit_id JOIN posting g ON g.id = COALESCE(d.afterPostingId, d.beforePostingId) WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`,
    parameters: [...before.parameters, ...after.parameters, ...conditions.flatMap((condition) => condition.parameters)],
  };
}

/** The place of each kind is its place in DIFFERENCE_KINDS. */
const PLACE = 'IF(NOT d.beforeAttainment <=> d.afterAttainment, 0, IF(NOT d.beforeTotal <=> d.afterTotal, 1, 2))';

const SHOWN = `${PLACE} AS place, d.person_id AS personId, p.name, u.name AS unitName, d.beforeTotal, d.beforeAttainment, d.beforePostingId, d.beforeEntryNo,
  d.afterTotal, d.afterAttainment, d.afterPostingId, d.afterEntryNo, d.beforeEarlierHeads <=> d.afterEarlierHeads AS sameEarlierYears`;

/** Greatest values of a union come as texts. */
type Amount = number | string | null;

interface FlatRow {
  readonly place: number;
  readonly personId: number;
  readonly name: string;
  readonly unitName: string;
  readonly beforeTotal: Amount;
  readonly beforeAttainment: Attainment | null;
  readonly beforePostingId: Amount;
  readonly beforeEntryNo: Amount;
  readonly afterTotal: Amount;
  readonly afterAttainment: Attainment | null;
  readonly afterPostingId: Amount;
  readonly afterEntryNo: Amount;
  readonly sameEarlierYears: number;
}

function comparedRow(row: FlatRow): ComparedRow {
  return {
    personId: row.personId,
    before: comparedSide(row.beforeTotal, row.beforeAttainment, row.beforePostingId, row.beforeEntryNo),
    after: comparedSide(row.afterTotal, row.afterAttainment, row.afterPostingId, row.afterEntryNo),
    sameEarlierYears: Number(row.sameEarlierYears) === 1,
  };
}

function comparedSide(total: Amount, attainment: Attainment | null, postingId: Amount, entryNo: Amount): ComparedSide | null {
  if (total === null) return null;
  return { total: Number(total), attainment: attainment ?? 'pending', postingId: Number(postingId ?? 0), entryNo: Number(entryNo ?? 0) };
}

function sideView(compared: ComparedSide | null): DifferenceSideDto | null {
  return compared && { totalHundredths: compared.total, verdict: compared.attainment };
}

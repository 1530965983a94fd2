import type { Attainment } from '#contracts';
import type { Clock } from '#kernel';
import type { Database } from '../../../../platform/database/database';
import { decodeCursor, pageOf } from '../../../../platform/http/page';
import type { ReadyPolicy } from '../../../credit-policy/public';
import { scopeCondition, type Scope, type SqlCondition } from '../../../identity/public';
import { layoutOf } from '../../counting/outcome-layout';
import { unlisted, unpackOutcome } from '../../counting/pack-outcome';
import { cycleOfFlag, flagTitle } from '../../reading/flag-titles';
import type { ResultCycleDto } from '../../reading/results.dto';
import { showCycles } from '../../reading/show-cycles';
import type { AnnualHead } from '../year/find-annual';
import type { AdviceDto, AppraisalFilterDto, AppraisalPageDto, AppraisedPersonDto } from './appraisal.dto';

interface Row {
  readonly personId: number;
  readonly name: string;
  readonly maskedResidentId: string;
  readonly unitName: string;
  readonly post: string;
  readonly rank: string;
  readonly total: number;
  readonly attainment: Attainment;
  readonly unmet: string;
  readonly flags: string;
  readonly verdict: string;
  readonly outcome: string;
}

export interface AppraisalReading {
  readonly database: Database;
  readonly clock: Clock;
  readonly annual: AnnualHead;
  readonly policy: ReadyPolicy;
  readonly scope: Scope;
}

type Filter = Pick<AppraisalFilterDto, 'advised' | 'undecided'>;

/** The people of the roster within reach with the result of the year's run, and what was decided about the rules' advice. */
export async function listAppraisal(reading: AppraisalReading, query: AppraisalFilterDto): Promise<Omit<AppraisalPageDto, 'mayDecide'>> {
  const after = Number(decodeCursor(query.cursor, 1)?.[0] ?? 0);
  const [rows, counted] = await Promise.all([readPage(reading, query, after, query.limit + 1), countOf(reading, query)]);
  const people = await viewsOf(reading, rows);
  return pageOf(people, query.limit, { count: counted, asOf: reading.clock.now(), item: (person) => person, key: ({ personId }) => [personId] });
}

const PEOPLE_A_PAGE = 2_000;

/** Everybody, page by page. */
export async function* eachAppraised(reading: AppraisalReading): AsyncGenerator<AppraisedPersonDto> {
  for (let after = 0; ; ) {
    const rows = await readPage(reading, {}, after, PEOPLE_A_PAGE);
    yield* await viewsOf(reading, rows);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PEOPLE_A_PAGE) return;
    after = last.personId;
  }
}

function readPage(reading: AppraisalReading, filter: Filter, after: number, limit: number): Promise<Row[]> {
  const from = fromOf(reading, filter);
  return reading.database.query<Row>(
    `SELECT r.person_id AS personId, r.name, p.resident_id_masked AS maskedResidentId, r.unit_name AS unitName, r.post, r.\`rank\`, s.total, s.attainment, s.unmet, s.flags, s.verdict, s.outcome
       ${from.sql} AND r.person_id > ? ORDER BY r.person_id LIMIT ?`,
    [...from.parameters, after, limit],
  );
}

async function countOf(reading: AppraisalReading, filter: Filter): Promise<number> {
  const from = fromOf(reading, filter);
  const [row] = await reading.database.query<{ count: number }>(`SELECT COUNT(*) AS count ${from.sql}`, from.parameters);
  return Number(row?.count);
}

function fromOf({ annual, scope }: AppraisalReading, { advised, undecided }: Filter): SqlCondition {
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'r.managed_by', personId: 'r.person_id' });
  const decided = "CHAR_LENGTH(s.flags) - CHAR_LENGTH(REPLACE(s.flags, ',', '')) - 1 > (SELECT COUNT(DISTINCT d.flag) FROM annual_advice d WHERE d.assessment_id = r.assessment_id AND d.person_id = r.person_id AND LOCATE(CONCAT(',', d.flag, ','), s.flags) > 0)";
  return {
    sql: `FROM annual_roster_person r JOIN org_unit u ON u.id = r.unit_id JOIN civil_servant p ON p.id = r.person_id JOIN assessment_result s ON s.run_id = ? AND s.person_id = r.person_id
      WHERE r.assessment_id = ? AND ${within.sql}${advised === undefined && undecided === undefined ? '' : " AND s.flags <> ''"}${undecided === undefined ? '' : ` AND ${decided}`}`,
    parameters: [annual.runId ?? 0, annual.id, ...within.parameters],
  };
}

interface DecidedRow {
  readonly personId: number;
  readonly flag: string;
  readonly followed: number;
  readonly reason: string;
  readonly byName: string;
  readonly at: Date;
}

async function viewsOf({ database, annual, policy: { policy } }: AppraisalReading, rows: readonly Row[]): Promise<AppraisedPersonDto[]> {
  const flagged = rows.filter(({ flags }) => flags !== '').map(({ personId }) => personId);
  const decided = flagged.length === 0 ? [] : await database.query<DecidedRow>(
    'SELECT person_id AS personId, flag, followed, reason, decided_by_name AS byName, decided_at AS at FROM annual_advice WHERE assessment_id = ? AND person_id IN (?) ORDER BY id',
    [annual.id, flagged],
  );
  const latest = new Map(decided.map((row) => [`${row.personId} ${row.flag}`, row]));
  const titles = new Map(policy.requirements.map(({ id, title }) => [id, title]));
  const consequences = new Map((policy.verdict?.consequences ?? []).map((consequence) => [consequence.code, consequence]));
  const adviceOf = (personId: number, flag: string, cycles: readonly ResultCycleDto[]): AdviceDto => {
    const consequence = consequences.get(flag);
    const row = latest.get(`${personId} ${flag}`);
    return { flag, title: flagTitle(policy, flag), clause: consequence?.clause ?? '', reason: cycles.find(({ cycle }) => cycle === cycleOfFlag(flag))?.said ?? null, decided: row ? { followed: row.followed === 1, reason: row.reason, byName: row.byName, at: row.at.toISOString() } : null };
  };
  const layout = layoutOf(policy);
  return rows.map((row) => {
    const { personId, name, maskedResidentId, unitName, post, rank, total, attainment, unmet, flags } = row;
    const cycles = showCycles(policy, unpackOutcome(layout, row).cycles);
    return {
      personId, name, maskedResidentId, unitName, post, rank,
      totalHundredths: total,
      verdict: attainment,
      unmet: unlisted(unmet).flatMap((id) => titles.get(id) ?? []).map(({ zh, en }) => ({ zh, en })),
      advice: unlisted(flags).map((flag) => adviceOf(personId, flag, cycles)),
      cycles,
    };
  });
}

import type { PageQueryDto } from '../../../platform/http/list.dto';
import { decodeCursor, pageOf } from '../../../platform/http/page';
import { scopeCondition } from '../../identity/public';
import type { ResultReading } from './list-results';
import type { DisagreementListDto, FailureListDto } from './results.dto';

const WORDS: Readonly<Record<string, { zh: string; en: string }>> = {
  LEDGER_INCOMPLETE: { zh: '学分台账的记录与台账末号不符，请先核对台账。', en: 'The ledger lines do not add up to the ledger’s last number; verify the ledger first.' },
  NOT_COUNTABLE: { zh: '计算时出错，请把编号和时间告诉系统管理员。', en: 'Counting failed; tell the system administrator the person and the time.' },
};
const UNKNOWN = { zh: '未能计算。', en: 'Could not be counted.' };

interface FailureRow {
  readonly personId: number;
  readonly name: string;
  readonly unitName: string;
  readonly code: string;
}

/** People the run could not count, by number; their unit is the one of the run's day. */
export async function listFailures(reading: ResultReading, query: PageQueryDto): Promise<FailureListDto> {
  const { database, run, scope, clock } = reading;
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'g.managed_by', personId: 'f.person_id' });
  const after = Number(decodeCursor(query.cursor, 1)?.[0] ?? 0);
  const from = `FROM assessment_failure f JOIN civil_servant p ON p.id = f.person_id
    JOIN posting g ON g.person_id = f.person_id AND g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until > ?) JOIN org_unit u ON u.id = g.unit_id
    WHERE f.run_id = ? AND ${within.sql}`;
  const parameters = [run.asOf, run.asOf, run.id, ...within.parameters];
  const rows = await database.query<FailureRow>(
    `SELECT f.person_id AS personId, p.name, u.name AS unitName, f.code ${from} AND f.person_id > ? ORDER BY f.person_id LIMIT ?`,
    [...parameters, after, query.limit + 1],
  );
  const counted = await database.query<{ count: number }>(`SELECT COUNT(*) AS count ${from}`, parameters);
  return pageOf(rows, query.limit, {
    count: Number(counted[0]?.count ?? 0),
    asOf: clock.now(),
    item: ({ code, ...person }) => ({ ...person, problem: { code, ...(WORDS[code] ?? UNKNOWN) } }),
    key: (row) => [row.personId],
  });
}

interface DisagreementRow {
  readonly personId: number;
  readonly name: string;
  readonly standingTotalHundredths: number;
  readonly resultTotalHundredths: number;
}

/** People whose standing said something else from the same entries. */
export async function listDisagreements(reading: ResultReading, query: PageQueryDto): Promise<DisagreementListDto> {
  const { database, run, scope, clock } = reading;
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'g.managed_by', personId: 'd.person_id' });
  const after = Number(decodeCursor(query.cursor, 1)?.[0] ?? 0);
  const from = `FROM assessment_disagreement d JOIN assessment_result r ON r.run_id = d.run_id AND r.person_id = d.person_id
    JOIN civil_servant p ON p.id = d.person_id JOIN org_unit u ON u.id = r.unit_id JOIN posting g ON g.id = r.posting_id WHERE d.run_id = ? AND ${within.sql}`;
  const rows = await database.query<DisagreementRow>(
    `SELECT d.person_id AS personId, p.name, d.standing_total AS standingTotalHundredths, d.result_total AS resultTotalHundredths ${from} AND d.person_id > ? ORDER BY d.person_id LIMIT ?`,
    [run.id, ...within.parameters, after, query.limit + 1],
  );
  const counted = await database.query<{ count: number }>(`SELECT COUNT(*) AS count ${from}`, [run.id, ...within.parameters]);
  return pageOf(rows, query.limit, { count: Number(counted[0]?.count ?? 0), asOf: clock.now(), item: (row) => row, key: (row) => [row.personId] });
}

import type { Attainment } from '#contracts';
import type { Clock } from '#kernel';
import type { Policy } from '#credit-rules';
import type { Database } from '../../../platform/database/database';
import { decodeCursor, pageOf } from '../../../platform/http/page';
import { scopeCondition, type Scope } from '../../identity/public';
import { unpackCycleStates } from './cycle-states';
import type { DryRunCycleDto, DryRunEffect, DryRunPeopleDto, DryRunPeopleQueryDto } from './dry-runs.dto';

export interface DryRunReading {
  readonly database: Database;
  readonly clock: Clock;
  readonly scope: Scope;
  readonly runId: number;
  readonly unitPath: string | undefined;
  /** Whose cycles are named. */
  readonly policies: { readonly before: Policy; readonly after: Policy };
}

interface Row {
  readonly personId: number;
  readonly name: string;
  readonly unitName: string;
  readonly rank: string;
  readonly beforeTotal: number;
  readonly afterTotal: number;
  readonly beforeAttainment: Attainment;
  readonly afterAttainment: Attainment;
  readonly beforeVerdict: string;
  readonly afterVerdict: string;
  readonly beforeCycles: string;
  readonly afterCycles: string;
}

const NEWLY_MET = "r.after_attainment = 'met' AND r.before_attainment <> 'met'";
const NO_LONGER_MET = "r.before_attainment = 'met' AND r.after_attainment <> 'met'";
const CYCLES = 'r.before_cycles <> r.after_cycles';
const OTHER = '(r.before_attainment <> r.after_attainment OR r.before_verdict <> r.after_verdict)';

/** The same words as in the sums: see sum-up-dry-run.ts. */
const WHERE: Readonly<Record<DryRunEffect, string>> = {
  any: `(r.after_total <> r.before_total OR ${OTHER} OR ${CYCLES})`,
  gained: 'r.after_total > r.before_total',
  lost: 'r.after_total < r.before_total',
  newly_met: NEWLY_MET,
  no_longer_met: NO_LONGER_MET,
  other_verdict: `${OTHER} AND NOT (${NEWLY_MET}) AND NOT (${NO_LONGER_MET})`,
  cycle_changed: CYCLES,
};

/** People of one effect, by number, with both outcomes. */
export async function listDryRunPeople({ database, clock, scope, runId, unitPath, policies }: DryRunReading, { effect, rank, cursor, limit }: DryRunPeopleQueryDto): Promise<DryRunPeopleDto> {
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'g.managed_by', personId: 'r.person_id' });
  const conditions = [
    within,
    { sql: WHERE[effect], parameters: [] },
    ...(unitPath === undefined ? [] : [{ sql: 'u.path LIKE ?', parameters: [`${unitPath}%`] }]),
    ...(rank === undefined ? [] : [{ sql: 'g.`rank` = ?', parameters: [rank] }]),
  ];
  const from = `FROM dry_run_result r JOIN civil_servant p ON p.id = r.person_id JOIN posting g ON g.id = r.posting_id JOIN org_unit u ON u.id = r.unit_id
    WHERE r.run_id = ? AND ${conditions.map(({ sql }) => sql).join(' AND ')}`;
  const parameters = [runId, ...conditions.flatMap((condition) => [...condition.parameters])];
  const after = Number(decodeCursor(cursor, 1)?.[0] ?? 0);
  const rows = await database.query<Row>(
    `SELECT r.person_id AS personId, p.name, u.name AS unitName, g.\`rank\`, r.before_total AS beforeTotal, r.after_total AS afterTotal, r.before_attainment AS beforeAttainment,
            r.after_attainment AS afterAttainment, r.before_verdict AS beforeVerdict, r.after_verdict AS afterVerdict,
            r.before_cycles AS beforeCycles, r.after_cycles AS afterCycles ${from} AND r.person_id > ? ORDER BY r.person_id LIMIT ?`,
    [...parameters, after, limit + 1],
  );
  const counted = await database.query<{ count: number }>(`SELECT COUNT(*) AS count ${from}`, parameters);
  return pageOf(rows, limit, {
    count: Number(counted[0]?.count ?? 0),
    asOf: clock.now(),
    item: (row) => ({
      personId: row.personId, name: row.name, unitName: row.unitName, rank: row.rank,
      before: { totalHundredths: row.beforeTotal, attainment: row.beforeAttainment, verdict: row.beforeVerdict, cycles: namedCycles(policies.before, row.beforeCycles) },
      after: { totalHundredths: row.afterTotal, attainment: row.afterAttainment, verdict: row.afterVerdict, cycles: namedCycles(policies.after, row.afterCycles) },
    }),
    key: (row) => [row.personId],
  });
}

function namedCycles({ cycles = [] }: Policy, packed: string): DryRunCycleDto[] {
  return unpackCycleStates(packed).map((one) => {
    const { zh, en } = cycles.find(({ id }) => id === one.cycle)?.title ?? { zh: one.cycle, en: one.cycle };
    return { ...one, title: { zh, en } };
  });
}

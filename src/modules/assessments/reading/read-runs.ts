import type { Clock } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { decodeCursor, pageOf } from '../../../platform/http/page';
import { policyRef, publicVersion, type PolicyLibrary } from '../../credit-policy/public';
import { partsOf, type Scope } from '../../identity/public';
import { assessmentErrors } from '../assessments.errors';
import type { RunPurpose } from '../runs/run-purposes';
import { ACTIVE_STATUSES, type RunStatus } from '../runs/run-states';
import type { RunDto, RunListDto, RunsQueryDto } from './runs.dto';
import type { RunsSeen } from './runs-seen';
import type { SqlPart } from '../counting/person-selection';

interface Row extends Omit<RunDto, 'unit' | 'policy' | 'against' | 'counts' | 'shards' | 'createdAt' | 'startedAt' | 'finishedAt' | 'ratePerSecond' | 'remainingSeconds' | 'watermark' | 'digest'> {
  readonly status: RunStatus;
  readonly unitId: number;
  readonly unitName: string | null;
  readonly policyVersionId: number;
  readonly purpose: RunPurpose;
  readonly againstVersionId: number | null;
  readonly people: number;
  readonly done: number;
  readonly reused: number;
  readonly failed: number;
  readonly met: number;
  readonly notMet: number;
  readonly flagged: number;
  readonly changed: number;
  readonly disagreements: number;
  readonly shardsTotal: number;
  readonly shardsDone: number;
  readonly watermark: number;
  readonly digest: Buffer | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

const COLUMNS = `r.id, r.training_year AS year, r.unit_id AS unitId, u.name AS unitName, r.policy_version_id AS policyVersionId, r.purpose, r.against_version_id AS againstVersionId, r.status, r.mode, r.base_run_id AS baseRunId,
  r.people, r.done, r.reused, r.failed, r.met, r.not_met AS notMet, r.flagged, r.changed, r.disagreements, r.shards_total AS shardsTotal, r.shards_done AS shardsDone,
  r.watermark, r.digest, r.problem, r.as_of AS postingsAsOf, r.created_at AS createdAt, r.started_at AS startedAt, r.finished_at AS finishedAt, r.created_by_name AS \`by\`,
  (SELECT CASE WHEN a.run_id = r.id AND a.state IN ('sealed', 'confirmed') THEN a.state WHEN a.published_run_id = r.id THEN 'published' ELSE 'counted' END FROM annual_assessment a WHERE a.id = r.annual_assessment_id) AS place,
  (SELECT a.run_id FROM annual_assessment a WHERE a.training_year = r.training_year AND a.state = 'sealed') AS sealedRunId`;

export interface RunReading {
  readonly database: Database;
  readonly policies: PolicyLibrary;
  readonly clock: Clock;
}

/** Newest first. Of a run over more than the caller's units only the counts are shown; its people are filtered elsewhere. */
export async function listRuns({ database, policies, clock }: RunReading, scope: Scope, query: RunsQueryDto, seen: RunsSeen): Promise<RunListDto> {
  const within = runInReach(scope, seen);
  const year = query.year === undefined ? { sql: '1 = 1', parameters: [] } : { sql: 'r.training_year = ?', parameters: [query.year] };
  const before = decodeCursor(query.cursor, 1)?.[0] ?? 4_294_967_295;
  const rows = await database.query<Row>(
    `SELECT ${COLUMNS} FROM assessment_run r LEFT JOIN org_unit u ON u.id = r.unit_id WHERE ${within.sql} AND ${year.sql} AND r.id < ? ORDER BY r.id DESC LIMIT ?`,
    [...within.parameters, ...year.parameters, before, query.limit + 1],
  );
  const counted = await database.query<{ count: number }>(`SELECT COUNT(*) AS count FROM assessment_run r WHERE ${within.sql} AND ${year.sql}`, [...within.parameters, ...year.parameters]);
  const now = clock.now();
  const page = pageOf(rows, query.limit, { count: Number(counted[0]?.count ?? 0), asOf: now, item: (row) => row, key: (row) => [row.id] });
  return { ...page, items: await Promise.all(page.items.map((row) => runView(row, policies, now))) };
}

/** @throws DomainError RUN_NOT_FOUND, also for a run that shares no unit with the caller's scope */
export async function readRun({ database, policies, clock }: RunReading, scope: Scope, runId: number, seen: RunsSeen): Promise<RunDto> {
  const within = runInReach(scope, seen);
  const rows = await database.query<Row>(`SELECT ${COLUMNS} FROM assessment_run r LEFT JOIN org_unit u ON u.id = r.unit_id WHERE r.id = ? AND ${within.sql}`, [runId, ...within.parameters]);
  const row = rows[0];
  if (!row) throw assessmentErrors.runNotFound({ runId });
  return runView(row, policies, clock.now());
}

/** A run over units inside the scope, or over units the scope lies in. */
function runInReach(scope: Scope, { purposes, ofDrafts }: RunsSeen): SqlPart {
  const reached = unitsInReach(scope);
  return { sql: `(r.purpose IN (?) AND ${ofDrafts ? '(1 = 1)' : publicVersion('r.policy_version_id')} AND ${reached.sql})`, parameters: [purposes, ...reached.parameters] };
}

function unitsInReach(scope: Scope): SqlPart {
  const { all, reaches } = partsOf(scope);
  if (all) return { sql: '(1 = 1)', parameters: [] };
  if (reaches.length === 0) return { sql: '(1 = 0)', parameters: [] };
  return {
    sql: `(${reaches.map(() => "r.unit_path LIKE ? OR ? LIKE CONCAT(r.unit_path, '%')").join(' OR ')})`,
    parameters: reaches.flatMap(({ path }) => [`${path}%`, path]),
  };
}

async function runView(row: Row, policies: PolicyLibrary, now: Date): Promise<RunDto> {
  const active = ACTIVE_STATUSES.includes(row.status);
  const seconds = row.startedAt === null ? 0 : ((row.finishedAt ?? now).getTime() - row.startedAt.getTime()) / 1000;
  const rate = seconds > 0 && row.done > 0 ? row.done / seconds : null;
  return {
    id: row.id,
    year: row.year,
    unit: { id: row.unitId, name: row.unitName ?? '全市' },
    policy: policyRef(await policies.byId(row.policyVersionId)),
    purpose: row.purpose,
    place: row.place,
    sealedRunId: row.sealedRunId,
    against: row.againstVersionId === null ? null : policyRef(await policies.byId(row.againstVersionId)),
    status: row.status,
    mode: row.mode,
    baseRunId: row.baseRunId,
    counts: {
      people: row.people, done: row.done, reused: row.reused, failed: row.failed, met: row.met, notMet: row.notMet,
      flagged: row.flagged, changed: row.changed, disagreements: row.disagreements,
    },
    shards: { total: row.shardsTotal, done: row.shardsDone },
    ratePerSecond: rate === null ? null : Math.round(rate),
    remainingSeconds: rate === null || !active ? null : Math.ceil(Math.max(0, row.people - row.done) / rate),
    digest: row.digest?.toString('hex') ?? null,
    watermark: row.shardsDone === 0 ? null : Number(row.watermark),
    problem: row.problem,
    postingsAsOf: row.postingsAsOf,
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
    by: row.by,
  };
}

import type { Attainment } from '#contracts';
import { maskName, trainingDayAt } from '#kernel';
import { decodeCursor, pageOf } from '../../../../platform/http/page';
import { policyRef } from '../../../credit-policy/public';
import { holds, scopeCondition, scopeOf, type Principal, type SqlCondition } from '../../../identity/public';
import { unlisted } from '../../counting/pack-outcome';
import type { AnnualReading } from '../reading/read-annual';
import type { AnnualHead } from '../year/find-annual';
import { isSettled } from '../year/move-annual';
import type { OwnResultDto, PublicityPageDto, PublicityQueryDto, PublishedOutcomeDto, PublishedResultDto } from './publicity.dto';

interface Row {
  readonly personId: number;
  readonly name: string;
  readonly unitName: string;
  readonly post: string;
  readonly rank: string;
  readonly attainment: Attainment;
  readonly total: number;
  readonly inReach: number;
}

const EMPTY = { items: [], nextCursor: null, count: 0 };

/**
 * Each sees their own result whole, people within reach whole, and of others as much as the publicity says while it lasts. Until the year is
 * confirmed they see what was published; from then on what was confirmed, which an objection may have made something else.
 */
export async function readPublicity(reading: AnnualReading, principal: Principal, annual: AnnualHead, query: PublicityQueryDto): Promise<PublicityPageDto> {
  const { clock, policies } = reading;
  const { publishedRunId, publishedFrom, publishedUntil, objectionsUntil, state, trainingYear: year, audience } = annual;
  const today = trainingDayAt(clock.now());
  const asOf = clock.now().toISOString();
  if (publishedRunId === null || publishedFrom === null || publishedUntil === null || objectionsUntil === null || publishedFrom > today) {
    return { year, state, settled: false, publicity: null, policy: null, own: null, mayObject: false, ...EMPTY, asOf };
  }
  const settled = isSettled(annual);
  const runId = settled ? (annual.runId ?? publishedRunId) : publishedRunId;
  const own = await readOwn(reading, principal, annual, { runId, publishedRunId });
  const lasts = state === 'publicity' && today <= publishedUntil;
  const page = await listPublished(reading, principal, { annual, runId, lasts }, query);
  return {
    year, state, settled, own, ...page,
    publicity: { runId: publishedRunId, from: publishedFrom, until: publishedUntil, objectionsUntil, audience, showsNames: annual.showsNames === 1, showsVerdicts: annual.showsVerdicts === 1 },
    policy: policyRef(await policies.byId(annual.policyVersionId)),
    mayObject: own !== null && holds(principal, 'objections.raise') && state === 'publicity' && today <= objectionsUntil,
  };
}

interface OwnRow extends Omit<Row, 'inReach'> {
  readonly unmet: string;
  readonly publishedTotal: number | null;
  readonly publishedAttainment: Attainment | null;
}

async function readOwn({ database, policies }: AnnualReading, { personId }: Principal, annual: AnnualHead, { runId, publishedRunId }: { readonly runId: number; readonly publishedRunId: number }): Promise<OwnResultDto | null> {
  if (personId === null) return null;
  const [row] = await database.query<OwnRow>(
    `SELECT r.person_id AS personId, r.unit_name AS unitName, r.post, r.\`rank\`, s.attainment, s.total, s.unmet, b.total AS publishedTotal, b.attainment AS publishedAttainment FROM annual_roster_person r
       JOIN assessment_result s ON s.run_id = ? AND s.person_id = r.person_id LEFT JOIN assessment_result b ON b.run_id = ? AND b.person_id = r.person_id
      WHERE r.assessment_id = ? AND r.person_id = ?`,
    [runId, publishedRunId, annual.id, personId],
  );
  if (!row) return null;
  const { policy } = await policies.byId(annual.policyVersionId);
  const titles = new Map(policy.requirements.map(({ id, title }) => [id, title]));
  const unmet = unlisted(row.unmet).flatMap((id) => titles.get(id) ?? []);
  return { personId, unitName: row.unitName, post: row.post, rank: row.rank, totalHundredths: row.total, verdict: row.attainment, unmet: unmet.map(({ zh, en }) => ({ zh, en })), published: publishedOf(row) };
}

/** Only where it is something else. */
function publishedOf({ total, attainment, publishedTotal, publishedAttainment }: OwnRow): PublishedOutcomeDto | null {
  if (publishedTotal === null || publishedAttainment === null || (publishedTotal === total && publishedAttainment === attainment)) return null;
  return { totalHundredths: publishedTotal, verdict: publishedAttainment };
}

interface Published {
  readonly annual: AnnualHead;
  readonly runId: number;
  /** The period has not ended: others are shown beside those in reach. */
  readonly lasts: boolean;
}

async function listPublished({ database, clock }: AnnualReading, principal: Principal, { annual, runId, lasts }: Published, { q, unitId, cursor, limit }: PublicityQueryDto) {
  const reach = scopeCondition(scopeOf(principal, 'publicity.read'), { unitPath: 'u.path', managedBy: 'r.managed_by', personId: 'r.person_id' });
  const shown = lasts ? audienceOf(principal, annual) : NOBODY;
  const conditions: SqlCondition[] = [
    { sql: `(${reach.sql} OR ${shown.sql})`, parameters: [...reach.parameters, ...shown.parameters] },
    ...(unitId === undefined ? [] : [{ sql: 'r.sign_off_unit_id = ?', parameters: [unitId] }]),
    // A name that is masked cannot be searched for.
    ...(q === undefined || q === '' ? [] : [{ sql: annual.showsNames === 1 ? 'LOCATE(?, r.name) > 0' : `(${reach.sql} AND LOCATE(?, r.name) > 0)`, parameters: annual.showsNames === 1 ? [q] : [...reach.parameters, q] }]),
  ];
  const from = `FROM annual_roster_person r JOIN org_unit u ON u.id = r.unit_id JOIN assessment_result s ON s.run_id = ? AND s.person_id = r.person_id
    WHERE r.assessment_id = ? AND ${conditions.map(({ sql }) => sql).join(' AND ')}`;
  const parameters = [runId, annual.id, ...conditions.flatMap((condition) => [...condition.parameters])];
  const after = Number(decodeCursor(cursor, 1)?.[0] ?? 0);
  const [rows, counted] = await Promise.all([
    database.query<Row>(
      `SELECT r.person_id AS personId, r.name, r.unit_name AS unitName, r.post, r.\`rank\`, s.attainment, s.total, ${reach.sql} AS inReach ${from} AND r.person_id > ? ORDER BY r.person_id LIMIT ?`,
      [...reach.parameters, ...parameters, after, limit + 1],
    ),
    database.query<{ count: number }>(`SELECT COUNT(*) AS count ${from}`, parameters),
  ]);
  return pageOf(rows, limit, { count: Number(counted[0]?.count), asOf: clock.now(), item: (row) => publishedView(annual, row), key: ({ personId }) => [personId] });
}

const NOBODY: SqlCondition = { sql: '(1 = 0)', parameters: [] };

/** Those whom the publicity shows to people of the roster: nobody else, their unit, or the city. */
function audienceOf({ personId }: Principal, { id, audience }: AnnualHead): SqlCondition {
  if (audience === 'own' || personId === null) return NOBODY;
  const onRoster = 'SELECT m.sign_off_unit_id FROM annual_roster_person m WHERE m.assessment_id = ? AND m.person_id = ?';
  return audience === 'unit' ? { sql: `r.sign_off_unit_id IN (${onRoster})`, parameters: [id, personId] } : { sql: `EXISTS (${onRoster})`, parameters: [id, personId] };
}

function publishedView({ showsNames, showsVerdicts }: AnnualHead, row: Row): PublishedResultDto {
  const { personId, name, unitName, post, rank, attainment, total } = row;
  if (row.inReach === 1) return { personId, name, unitName, post, rank, verdict: attainment, totalHundredths: total };
  return { personId: null, name: showsNames === 1 ? name : maskName(name), unitName, post, rank, verdict: showsVerdicts === 1 ? attainment : null, totalHundredths: null };
}

import type { Clock } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { decodeCursor, pageOf } from '../../../platform/http/page';
import { holds, isOneself, scopeCondition, scopeOf, type Principal, type SqlCondition } from '../../identity/public';
import { servedWithin } from '../../organizations/public';
import type { DecisionContent } from './decision-kinds';
import type { YearDecisionDto, YearDecisionPageDto, YearDecisionsQueryDto } from './decisions.dto';
import { decisionErrors } from './decisions.errors';
import type { DecisionState } from './decision-states';

interface Row {
  readonly id: number;
  readonly personId: number;
  readonly personName: string;
  readonly unitName: string;
  readonly rank: string;
  readonly year: number;
  readonly content: string;
  readonly reason: string;
  readonly documentNo: string;
  readonly fileName: string;
  readonly state: DecisionState;
  readonly revokesId: number | null;
  readonly proposedBy: number;
  readonly proposedByName: string;
  readonly proposedAt: Date;
  readonly decidedByName: string;
  readonly decidedAt: Date | null;
  readonly decisionNote: string;
  readonly revocationOpen: number;
  /** The person is within reach now. */
  readonly reached: number;
}

const COLUMNS = `d.id, d.person_id AS personId, p.name AS personName, IFNULL(u.name, '') AS unitName, IFNULL(g.rank, '') AS \`rank\`, d.training_year AS year, d.content, d.reason, d.document_no AS documentNo,
  d.file_name AS fileName, d.state, d.revokes_id AS revokesId, d.proposed_by AS proposedBy, d.proposed_by_name AS proposedByName, d.proposed_at AS proposedAt,
  d.decided_by_name AS decidedByName, d.decided_at AS decidedAt, d.decision_note AS decisionNote,
  EXISTS (SELECT 1 FROM year_decision r WHERE r.revokes_id = d.id AND r.state = 'proposed') AS revocationOpen`;
const TABLES = `year_decision d JOIN civil_servant p ON p.id = d.person_id
  LEFT JOIN posting g ON g.person_id = d.person_id AND g.valid_until IS NULL LEFT JOIN org_unit u ON u.id = g.unit_id`;

/** Read on a page or taken along; everybody who may take along what they reach also reads it. */
type Reach = 'decisions.read' | 'people.export';

export interface DecisionReading {
  readonly database: Database;
  readonly clock: Clock;
}

/** The latest first, of the people within reach. */
export async function listDecisions({ database, clock }: DecisionReading, principal: Principal, query: YearDecisionsQueryDto, permission: Reach = 'decisions.read'): Promise<YearDecisionPageDto> {
  const conditions = [withinReach(principal, permission), ...filtersOf(query)];
  const where = conditions.map(({ sql }) => sql).join(' AND ');
  const parameters = conditions.flatMap((condition) => [...condition.parameters]);
  const [before] = decodeCursor(query.cursor, 1) ?? [];
  const now = reachedNow(principal, permission);
  const [rows, counted] = await Promise.all([
    database.query<Row>(`SELECT ${COLUMNS}, ${now.sql} AS reached FROM ${TABLES} WHERE ${where} ${before === undefined ? '' : 'AND d.id < ?'} ORDER BY d.id DESC LIMIT ?`, [
      ...now.parameters, ...parameters, ...(before === undefined ? [] : [before]), query.limit + 1,
    ]),
    database.query<{ count: number }>(`SELECT COUNT(*) AS count FROM ${TABLES} WHERE ${where}`, parameters),
  ]);
  return pageOf(rows, query.limit, { count: Number(counted[0]?.count), asOf: clock.now(), item: (row) => decisionDto(principal, row), key: ({ id }) => [id] });
}

/** @throws DomainError DECISION_NOT_FOUND, also for one about a person out of reach */
export async function readDecision({ database }: DecisionReading, principal: Principal, decisionId: number): Promise<YearDecisionDto> {
  const [now, within] = [reachedNow(principal), withinReach(principal)];
  const [row] = await database.query<Row>(`SELECT ${COLUMNS}, ${now.sql} AS reached FROM ${TABLES} WHERE d.id = ? AND ${within.sql}`, [...now.parameters, decisionId, ...within.parameters]);
  if (!row) throw decisionErrors.notFound({ decisionId });
  return decisionDto(principal, row);
}

/** What was decided of somebody stays with whoever looked after them when it was decided; what is open goes along with them. */
function withinReach(principal: Principal, permission: Reach = 'decisions.read'): SqlCondition {
  const [now, then] = [reachedNow(principal, permission), servedWithin(scopeOf(principal, permission), { personId: 'd.person_id', at: 'd.decided_at' })];
  return { sql: `(${now.sql} OR (d.state <> 'withdrawn' AND ${then.sql}))`, parameters: [...now.parameters, ...then.parameters] };
}

function reachedNow(principal: Principal, permission: Reach = 'decisions.read'): SqlCondition {
  return scopeCondition(scopeOf(principal, permission), { unitPath: 'u.path', managedBy: 'g.managed_by', personId: 'd.person_id' });
}

function filtersOf({ year, state, kind, personId, q }: YearDecisionsQueryDto): SqlCondition[] {
  return [
    ...(year === undefined ? [] : [{ sql: 'd.training_year = ?', parameters: [year] }]),
    ...(state === undefined ? [] : [{ sql: 'd.state = ?', parameters: [state] }]),
    ...(kind === undefined ? [] : [{ sql: 'd.kind = ?', parameters: [kind] }]),
    ...(personId === undefined ? [] : [{ sql: 'd.person_id = ?', parameters: [personId] }]),
    ...(q === undefined || q === '' ? [] : [{ sql: 'LOCATE(?, p.name) > 0', parameters: [q] }]),
  ];
}

function decisionDto(principal: Principal, row: Row): YearDecisionDto {
  const { id, personId, personName, unitName, rank, year, reason, documentNo, fileName, state, revokesId, proposedBy, proposedByName, decidedByName, decisionNote } = row;
  const own = personId === principal.personId;
  const reached = Number(row.reached) === 1;
  return {
    id, personId, personName, unitName, rank, year, reason, documentNo, fileName, state, revokesId, proposedByName, decidedByName, decisionNote,
    content: JSON.parse(row.content) as DecisionContent,
    proposedAt: row.proposedAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    mayDecide: reached && state === 'proposed' && !own && !isOneself(principal, proposedBy) && holds(principal, 'decisions.approve'),
    mayWithdraw: state === 'proposed' && proposedBy === principal.accountId,
    mayRevoke: reached && state === 'approved' && revokesId === null && Number(row.revocationOpen) === 0 && !own && holds(principal, 'decisions.propose'),
  };
}

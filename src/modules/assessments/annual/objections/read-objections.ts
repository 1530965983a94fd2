import type { Clock } from '#kernel';
import type { Database } from '../../../../platform/database/database';
import { decodeCursor, pageOf } from '../../../../platform/http/page';
import type { PolicyLibrary } from '../../../credit-policy/public';
import { holds, isOneself, scopeCondition, scopeOf, type Principal, type SqlCondition } from '../../../identity/public';
import { findRun } from '../../runs/find-run';
import { staleAmong } from '../../runs/stale-results';
import { annualErrors } from '../annual.errors';
import type { ObjectionDto, ObjectionPageDto, ObjectionsQueryDto } from './objections.dto';

interface Row extends Omit<ObjectionDto, 'raisedAt' | 'proposedAt' | 'decidedAt' | 'corrected' | 'mayPropose' | 'mayDecide' | 'mayWithdraw'> {
  readonly raisedAt: Date;
  readonly proposedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly proposedBy: number | null;
  readonly runId: number;
}

const COLUMNS = `o.id, a.training_year AS year, o.person_id AS personId, r.name AS personName, r.unit_name AS unitName, o.state, o.body, o.file_name AS fileName, o.raised_at AS raisedAt,
  o.outcome, o.proposal_reason AS proposalReason, o.proposed_by AS proposedBy, o.proposed_by_name AS proposedByName, o.proposed_at AS proposedAt,
  o.decided_by_name AS decidedByName, o.decided_at AS decidedAt, o.decision_note AS decisionNote, o.run_id AS runId`;
const TABLES = `annual_objection o JOIN annual_assessment a ON a.id = o.assessment_id JOIN annual_roster_person r ON r.assessment_id = o.assessment_id AND r.person_id = o.person_id
  JOIN org_unit u ON u.id = r.unit_id`;

export interface ObjectionReading {
  readonly database: Database;
  readonly policies: PolicyLibrary;
  readonly clock: Clock;
}

/** Of the people within reach: those that wait first, then the latest. */
export async function listObjections(reading: ObjectionReading, principal: Principal, { year, state, own, cursor, limit }: ObjectionsQueryDto): Promise<ObjectionPageDto> {
  const { database, clock } = reading;
  const conditions: SqlCondition[] = [
    withinReach(principal),
    ...(year === undefined ? [] : [{ sql: 'a.training_year = ?', parameters: [year] }]),
    ...(state === undefined ? [] : [{ sql: 'o.state = ?', parameters: [state] }]),
    ...(own === undefined ? [] : [{ sql: 'o.person_id = ?', parameters: [principal.personId ?? 0] }]),
  ];
  const where = conditions.map(({ sql }) => sql).join(' AND ');
  const parameters = conditions.flatMap((condition) => [...condition.parameters]);
  const [settled, before] = decodeCursor(cursor, 2) ?? [-1, 0];
  const [rows, counted] = await Promise.all([
    database.query<Row & { settled: number }>(
      `SELECT ${COLUMNS}, o.open IS NULL AS settled FROM ${TABLES} WHERE ${where} AND (o.open IS NULL > ? OR (o.open IS NULL = ? AND o.id < ?)) ORDER BY settled, o.id DESC LIMIT ?`,
      [...parameters, settled, settled, before, limit + 1],
    ),
    database.query<{ count: number }>(`SELECT COUNT(*) AS count FROM ${TABLES} WHERE ${where}`, parameters),
  ]);
  const corrected = await readCorrected(reading, rows);
  return pageOf(rows, limit, { count: Number(counted[0]?.count), asOf: clock.now(), item: (row) => objectionView(principal, row, corrected.has(row.id)), key: (row) => [row.settled, row.id] });
}

/** @throws DomainError OBJECTION_NOT_FOUND, also for one of a person out of reach */
export async function readObjection(reading: ObjectionReading, principal: Principal, objectionId: number): Promise<ObjectionDto> {
  const within = withinReach(principal);
  const [row] = await reading.database.query<Row>(`SELECT ${COLUMNS} FROM ${TABLES} WHERE o.id = ? AND ${within.sql}`, [objectionId, ...within.parameters]);
  if (!row) throw annualErrors.objectionNotFound({ objectionId });
  return objectionView(principal, row, (await readCorrected(reading, [row])).has(row.id));
}

/** Those whose ledger says more by now than the run that was objected to had counted, in the year or in an earlier one that matters to it. */
async function readCorrected({ database, policies }: ObjectionReading, rows: readonly Row[]): Promise<ReadonlySet<number>> {
  const corrected = new Set<number>();
  for (const runId of new Set(rows.map((row) => row.runId))) {
    const own = rows.filter((row) => row.runId === runId);
    const newer = await staleAmong({ on: database, library: policies, run: await findRun(database, runId) }, own.map(({ personId }) => personId));
    for (const { id, personId } of own) if (newer.has(personId)) corrected.add(id);
  }
  return corrected;
}

function withinReach(principal: Principal): SqlCondition {
  return scopeCondition(scopeOf(principal, 'publicity.read'), { unitPath: 'u.path', managedBy: 'r.managed_by', personId: 'o.person_id' });
}

function objectionView(principal: Principal, row: Row, corrected: boolean): ObjectionDto {
  const { id, year, personId, personName, unitName, state, body, fileName, proposedBy } = row;
  const own = personId === principal.personId;
  const decides = holds(principal, 'objections.decide') && !own;
  return {
    id, year, personId, personName, unitName, state, body, fileName,
    ...answerOf(row, own),
    raisedAt: row.raisedAt.toISOString(),
    corrected,
    mayPropose: decides && state === 'raised',
    mayDecide: decides && state === 'proposed' && !isOneself(principal, proposedBy),
    mayWithdraw: own && state === 'raised' && holds(principal, 'objections.raise'),
  };
}

type Answer = Pick<ObjectionDto, 'outcome' | 'proposalReason' | 'proposedByName' | 'proposedAt' | 'decidedByName' | 'decidedAt' | 'decisionNote'>;

/** What was proposed counts until it is sent back; whoever objected reads no answer before it is decided. */
function answerOf(row: Row, own: boolean): Answer {
  const { state } = row;
  const decided = state === 'upheld' || state === 'rejected';
  const looked = decided || state === 'proposed';
  const proposed = decided || (looked && !own);
  const returned = state === 'raised' && !own;
  return {
    outcome: proposed ? row.outcome : null,
    proposalReason: proposed ? row.proposalReason : '',
    proposedByName: looked ? row.proposedByName : '',
    proposedAt: looked ? (row.proposedAt?.toISOString() ?? null) : null,
    decidedByName: decided || returned ? row.decidedByName : '',
    decidedAt: decided || returned ? (row.decidedAt?.toISOString() ?? null) : null,
    decisionNote: decided || returned ? row.decisionNote : '',
  };
}

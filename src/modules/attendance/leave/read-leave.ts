import { trainingDayAt, type Clock } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { decodeCursor, pageOf } from '../../../platform/http/page';
import { sessionTimes, type ClassState, type SessionHalf } from '../../classes/public';
import { reachesUnit, type Principal, type SqlCondition } from '../../identity/public';
import { attendanceErrors } from '../attendance.errors';
import { effectWith } from './leave-effect';
import { joinedHalfDays, readLeaveStanding, readLeaveStandings, type LeaveStanding } from './leave-standing';
import type { LeaveDto, LeavePageDto, LeaveQueryDto } from './leave.dto';
import { LEAVE_CLASS_STATES, LEAVE_TRANSITIONS, type LeaveKind, type LeaveState } from './leave-states';
import { leaveAwaiting, stepsWithin, type ReviewStep } from './review-step';
import { visibleLeave } from './visible-leave';

interface Row {
  readonly id: number;
  readonly classId: number;
  readonly classTitle: string;
  readonly classState: ClassState;
  readonly hostUnitPath: string;
  readonly supervisorAccountId: number | null;
  readonly personId: number;
  readonly personName: string;
  readonly unitName: string;
  readonly fromDay: string;
  readonly fromHalf: SessionHalf;
  readonly untilDay: string;
  readonly untilHalf: SessionHalf;
  readonly halfDays: number;
  readonly kind: LeaveKind;
  readonly reason: string;
  readonly reviewStep: ReviewStep;
  readonly state: LeaveState;
  readonly requestedAt: Date;
  readonly decidedByName: string;
  readonly decisionReason: string;
  readonly decidedAt: Date | null;
  readonly endedDay: string | null;
  readonly endedHalf: SessionHalf | null;
  readonly closedAt: Date | null;
}

const COLUMNS = `l.id, l.class_id AS classId, c.title AS classTitle, c.state AS classState, c.host_unit_path AS hostUnitPath, c.supervisor_account_id AS supervisorAccountId, l.person_id AS personId, p.name AS personName,
  IFNULL(u.name, '') AS unitName, l.from_day AS fromDay, l.from_half AS fromHalf, l.until_day AS untilDay, l.until_half AS untilHalf, l.half_days AS halfDays, l.kind, l.reason,
  l.review_step AS reviewStep, l.state, l.requested_at AS requestedAt, l.decided_by_name AS decidedByName, l.decision_reason AS decisionReason, l.decided_at AS decidedAt,
  l.ended_day AS endedDay, l.ended_half AS endedHalf, l.closed_at AS closedAt`;
const TABLES = `leave_request l JOIN training_class c ON c.id = l.class_id JOIN civil_servant p ON p.id = l.person_id
  LEFT JOIN posting g ON g.person_id = l.person_id AND g.valid_until IS NULL LEFT JOIN org_unit u ON u.id = g.unit_id`;

export interface LeaveReading {
  readonly database: Database;
  readonly clock: Clock;
}

/** The latest first: of the caller's own, of classes that they look after, and of people within their reach. */
export async function listLeave({ database, clock }: LeaveReading, principal: Principal, query: LeaveQueryDto): Promise<LeavePageDto> {
  const now = clock.now();
  const within = visibleLeave(principal, query.mine === 'yes');
  const conditions: SqlCondition[] = [
    within,
    ...(query.classId === undefined ? [] : [{ sql: 'l.class_id = ?', parameters: [query.classId] }]),
    ...(query.state === undefined ? [] : [{ sql: 'l.state = ?', parameters: [query.state] }]),
    ...(query.waitsForMe === 'yes' ? [{ sql: "l.state = 'requested'", parameters: [] }, leaveAwaiting(principal)] : []),
    ...(query.notReturned === 'yes' ? [{ sql: "l.state = 'approved' AND l.until_day < ?", parameters: [trainingDayAt(now)] }] : []),
  ];
  const where = conditions.map(({ sql }) => sql).join(' AND ');
  const parameters = conditions.flatMap((condition) => [...condition.parameters]);
  const [before] = decodeCursor(query.cursor, 1) ?? [];
  const rows = await database.query<Row>(`SELECT ${COLUMNS} FROM ${TABLES} WHERE ${where} ${before === undefined ? '' : 'AND l.id < ?'} ORDER BY l.id DESC LIMIT ?`, [
    ...parameters, ...(before === undefined ? [] : [before]), query.limit + 1,
  ]);
  const [total] = await database.query<{ count: number }>(`SELECT COUNT(*) AS count FROM ${TABLES} WHERE ${where}`, parameters);
  const standings = await readLeaveStandings(database, rows, now);
  const lines = rows.flatMap((row, index) => standings.slice(index, index + 1).map((standing) => leaveDto(principal, row, { now, standing })));
  return pageOf(lines, query.limit, { count: Number(total?.count), asOf: now, item: (line) => line, key: ({ id }) => [id] });
}

/** @throws DomainError LEAVE_NOT_FOUND, also for leave that the caller may not see */
export async function readLeave({ database, clock }: LeaveReading, principal: Principal, leaveId: number): Promise<LeaveDto> {
  const within = visibleLeave(principal, false);
  const [row] = await database.query<Row>(`SELECT ${COLUMNS} FROM ${TABLES} WHERE l.id = ? AND ${within.sql}`, [leaveId, ...within.parameters]);
  if (!row) throw attendanceErrors.leaveNotFound({ leaveId });
  const now = clock.now();
  return leaveDto(principal, row, { now, standing: await readLeaveStanding(database, row, now) });
}

function leaveDto(principal: Principal, row: Row, { now, standing }: { readonly now: Date; readonly standing: LeaveStanding }): LeaveDto {
  const { id, classId, classTitle, personId, personName, unitName, halfDays, kind, reason, reviewStep, state, decidedByName, decisionReason, endedDay, endedHalf } = row;
  const manages = principal.scopes.get('attendance.manage');
  const acts = personId === principal.personId || (manages !== undefined && reachesUnit(manages, row.hostUnitPath));
  const open = LEAVE_CLASS_STATES.includes(row.classState);
  const may = (to: LeaveState): boolean => open && acts && (LEAVE_TRANSITIONS[state] as readonly LeaveState[]).includes(to);
  const span = { from: { day: row.fromDay, half: row.fromHalf }, until: { day: row.untilDay, half: row.untilHalf } };
  const begun = state === 'approved' && sessionTimes(row.fromDay, row.fromHalf).startsAt <= now;
  return {
    id, classId, classTitle, personId, personName, unitName, halfDays, kind, reason, reviewStep, state, decidedByName, decisionReason,
    ...span,
    joinedHalfDays: joinedHalfDays(standing, span),
    requestedAt: row.requestedAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    ended: endedDay === null || endedHalf === null ? null : { day: endedDay, half: endedHalf },
    closedAt: row.closedAt?.toISOString() ?? null,
    notReturned: state === 'approved' && row.untilDay < trainingDayAt(now),
    mayDecide: open && state === 'requested' && stepsWithin(principal, row).includes(reviewStep),
    mayWithdraw: may('withdrawn') && !begun,
    mayClose: may('closed'),
    effect: effectWith(standing, state === 'requested' ? span : undefined),
  };
}

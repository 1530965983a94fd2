import type { Clock } from '#kernel';
import type { Database, SqlValue } from '../../../platform/database/database';
import { decodeCursor, pageOf } from '../../../platform/http/page';
import { reachesUnit, scopeCondition, scopeOf, type Principal, type SqlCondition } from '../../identity/public';
import { managedByNow } from '../../organizations/public';
import type { ClassHead } from '../class/find-class';
import { classErrors } from '../classes.errors';
import type { ClassEnrolmentsQueryDto, EnrolmentDto, EnrolmentPageDto, EnrolmentRowDto, EnrolmentStepDto } from '../enrolment/enrolments.dto';
import type { Approval, EnrolmentPath, EnrolmentState } from '../enrolment/enrolment-states';
import { stepsFrom } from '../enrolment/first-step';
import { nextSessions } from './view-sessions';

type RowColumns = Omit<EnrolmentRowDto, 'acceptedAt'> & { readonly acceptedAt: Date };
type WholeRow = RowColumns & Pick<EnrolmentDto, 'classId' | 'classTitle' | 'classState' | 'startsOn' | 'endsOn' | 'place' | 'poolWaiting'> & { readonly approval: Approval; readonly withdrawUntil: Date | null; readonly firstState: string };

const ROW_COLUMNS = `e.id, e.person_id AS personId, p.name, p.resident_id_masked AS maskedResidentId, e.unit_id AS unitId, IFNULL(u.name, '') AS unitName, e.pool_unit_id AS poolUnitId,
  e.path, e.state, e.acceptance_no AS acceptanceNo, e.reason, e.accepted_at AS acceptedAt,
  IF(e.state = 'waiting', (SELECT COUNT(*) FROM enrolment w WHERE w.class_id = e.class_id AND w.state = 'waiting' AND w.pool_unit_id = e.pool_unit_id AND w.acceptance_no <= e.acceptance_no), NULL) AS position`;
const FROM = 'FROM enrolment e JOIN civil_servant p ON p.id = e.person_id LEFT JOIN org_unit u ON u.id = e.unit_id';

/** People of a class, in the order of acceptance: all of them for whoever runs the class, those of their units for others. */
export async function listEnrolments({ database, clock }: { readonly database: Database; readonly clock: Clock }, principal: Principal, head: ClassHead, query: ClassEnrolmentsQueryDto): Promise<EnrolmentPageDto> {
  const within = withinReach(principal, head.hostUnitPath);
  const state: SqlCondition = query.state === undefined ? { sql: '1 = 1', parameters: [] } : { sql: 'e.state = ?', parameters: [query.state] };
  const path: SqlCondition = query.path === undefined ? { sql: '1 = 1', parameters: [] } : { sql: 'e.path = ?', parameters: [query.path] };
  const where = `WHERE e.class_id = ? AND ${within.sql} AND ${state.sql} AND ${path.sql}`;
  const parameters: SqlValue[] = [head.id, ...within.parameters, ...state.parameters, ...path.parameters];
  const after = decodeCursor(query.cursor, 1)?.[0] ?? 0;
  const [rows, counted] = await Promise.all([
    database.query<RowColumns>(`SELECT ${ROW_COLUMNS} ${FROM} ${where} AND e.acceptance_no > ? ORDER BY e.acceptance_no LIMIT ?`, [...parameters, after, query.limit + 1]),
    database.query<{ people: number }>(`SELECT COUNT(*) AS people ${FROM} ${where}`, parameters),
  ]);
  return pageOf(rows, query.limit, { count: Number(counted[0]?.people ?? 0), asOf: clock.now(), item: rowView, key: (row) => [row.acceptanceNo] });
}

function withinReach(principal: Principal, hostUnitPath: string): SqlCondition {
  const manages = principal.scopes.get('classes.manage');
  if (manages && reachesUnit(manages, hostUnitPath)) return { sql: '(1 = 1)', parameters: [] };
  return scopeCondition(scopeOf(principal, 'enrolments.read'), { unitPath: 'u.path', managedBy: managedByNow('e.person_id'), personId: 'e.person_id' });
}

/** Everything about the enrolments of one person, newest class first. */
export async function readEnrolmentsOf(database: Database, personId: number, now: Date): Promise<EnrolmentDto[]> {
  return wholeEnrolments(database, 'e.person_id = ?', personId, now);
}

/** @throws DomainError ENROLMENT_NOT_FOUND */
export async function readEnrolment(database: Database, enrolmentId: number, now: Date): Promise<EnrolmentDto> {
  const [enrolment] = await wholeEnrolments(database, 'e.id = ?', enrolmentId, now);
  if (!enrolment) throw classErrors.enrolmentNotFound({ enrolmentId });
  return enrolment;
}

async function wholeEnrolments(database: Database, condition: string, parameter: number, now: Date): Promise<EnrolmentDto[]> {
  const rows = await database.query<WholeRow>(
    `SELECT ${ROW_COLUMNS}, c.id AS classId, c.title AS classTitle, c.state AS classState, c.starts_on AS startsOn, c.ends_on AS endsOn, c.place, c.approval, c.withdraw_until AS withdrawUntil,
            (SELECT COUNT(*) FROM enrolment w WHERE w.class_id = e.class_id AND w.state = 'waiting' AND w.pool_unit_id = e.pool_unit_id AND w.id <> e.id) AS poolWaiting,
            IFNULL((SELECT v.from_state FROM enrolment_event v WHERE v.enrolment_id = e.id ORDER BY v.id LIMIT 1), e.state) AS firstState
       ${FROM} JOIN training_class c ON c.id = e.class_id WHERE ${condition} ORDER BY c.starts_on DESC, e.id DESC LIMIT 200`,
    [parameter],
  );
  const ids = rows.map(({ id }) => id);
  const steps = ids.length === 0 ? [] : await database.query<Omit<EnrolmentStepDto, 'at'> & { enrolmentId: number; at: Date }>(
    'SELECT enrolment_id AS enrolmentId, from_state AS `from`, to_state AS `to`, reason, author_name AS `by`, at FROM enrolment_event WHERE enrolment_id IN (?) ORDER BY id',
    [ids],
  );
  const next = await nextSessions(database, rows.map(({ classId }) => classId), now);
  return rows.map(({ withdrawUntil, firstState, classState, ...row }) => ({
    ...rowView(row),
    classId: row.classId, classTitle: row.classTitle, classState, startsOn: row.startsOn, endsOn: row.endsOn, place: row.place,
    poolWaiting: Number(row.poolWaiting),
    stepsToCome: stepsFrom(row.approval, row.state as EnrolmentState, row.path as EnrolmentPath),
    nextSession: next.get(row.classId) ?? null,
    ahead: row.position === null ? 0 : Number(row.position) - 1,
    withdrawUntil: withdrawUntil?.toISOString() ?? null,
    mayWithdraw: classState === 'enrolling' && row.path !== 'named' && (row.state === 'waiting' || (['pending_unit', 'pending_organisation', 'enrolled'].includes(row.state) && (withdrawUntil === null || withdrawUntil > now))),
    steps: [
      { from: null, to: firstState, reason: '', by: '', at: row.acceptedAt.toISOString() },
      ...steps.filter(({ enrolmentId }) => enrolmentId === row.id).map(({ enrolmentId: _enrolmentId, ...step }) => ({ ...step, at: step.at.toISOString() })),
    ],
  }));
}

function rowView({ id, personId, name, maskedResidentId, unitId, unitName, poolUnitId, path, state, acceptanceNo, position, reason, acceptedAt }: RowColumns): EnrolmentRowDto {
  return { id, personId, name, maskedResidentId, unitId, unitName, poolUnitId, path, state, acceptanceNo, reason, position: position === null ? null : Number(position), acceptedAt: acceptedAt.toISOString() };
}

import type { Database } from '../../../platform/database/database';
import type { Principal } from '../../identity/public';
import { CLASS_TRANSITIONS } from '../class/class-states';
import type { TargetGroup } from '../class/target-group';
import { whatIsMissing } from '../class/what-is-missing';
import { classErrors } from '../classes.errors';
import { readAlerts, type ClassAlert } from './class-alerts';
import type { ClassDto } from './classes.dto';
import type { ClassReading } from './class-reading';
import { runs, summaryOf, SUMMARY_COLUMNS, type SummaryRow } from './list-classes';
import { entriesOf } from './sieve-classes';
import { viewSessions } from './view-sessions';
import { visibleClasses } from './visible-classes';

interface Row extends SummaryRow {
  readonly introduction: string;
  readonly hostUnitId: number;
  readonly hostUnitName: string | null;
  readonly supervisorAccountId: number | null;
  readonly supervisorName: string;
  readonly conditions: string;
  readonly withdrawUntil: Date | null;
  readonly borrowAt: Date | null;
  readonly borrowingSince: Date | null;
  readonly timetableNo: number;
}

const MORE_COLUMNS = `c.introduction, c.host_unit_id AS hostUnitId, h.name AS hostUnitName, c.supervisor_account_id AS supervisorAccountId,
  c.supervisor_name AS supervisorName, c.conditions, c.withdraw_until AS withdrawUntil, c.borrow_at AS borrowAt, c.borrowing_since AS borrowingSince,
  c.timetable_no AS timetableNo`;

/** @throws DomainError CLASS_NOT_FOUND, also for a class that the caller may not see */
export async function readClass({ database, clock, forecast }: ClassReading, principal: Principal, classId: number): Promise<ClassDto> {
  const visible = visibleClasses(principal);
  const [row] = await database.query<Row>(
    `SELECT ${SUMMARY_COLUMNS}, ${MORE_COLUMNS} FROM training_class c LEFT JOIN enrolment e ON e.class_id = c.id AND e.person_id = ? LEFT JOIN org_unit h ON h.id = c.host_unit_id
      WHERE c.id = ? AND ${visible.sql}`,
    [principal.personId ?? 0, classId, ...visible.parameters],
  );
  if (!row) throw classErrors.classNotFound({ classId });
  const knowsWhy = runs(principal, row.hostUnitPath);
  const alerts = knowsWhy ? await readAlerts(database, [row], clock.now()) : new Map<number, ClassAlert[]>();
  const steps = await database.query<{ from: string; to: string; reason: string; by: string; at: Date }>(
    'SELECT from_state AS `from`, to_state AS `to`, reason, author_name AS `by`, at FROM class_event WHERE class_id = ? ORDER BY id',
    [classId],
  );
  const entries = await entriesOf(database, principal, [classId], clock.now());
  const { ranks = [], posts = [], staffKinds = [], unitIds = [] } = JSON.parse(row.conditions) as TargetGroup;
  return {
    ...(await summaryOf(row, forecast, { alerts: alerts.get(row.id), entry: entries.get(classId) })),
    introduction: row.introduction,
    hostUnitId: row.hostUnitId,
    hostUnitName: row.hostUnitName ?? '',
    supervisorAccountId: row.supervisorAccountId,
    supervisorName: row.supervisorName,
    targetGroup: { ranks, posts, staffKinds, unitIds, unitNames: await unitNamesOf(database, unitIds) },
    decideBy: row.decideBy?.toISOString() ?? null,
    withdrawUntil: row.withdrawUntil?.toISOString() ?? null,
    borrowAt: row.borrowAt?.toISOString() ?? null,
    borrowingSince: row.borrowingSince?.toISOString() ?? null,
    timetableNo: row.timetableNo,
    sessions: await viewSessions(database, classId),
    steps: steps.map((step) => ({ ...step, by: knowsWhy ? step.by : '', at: step.at.toISOString() })),
    nextStates: knowsWhy ? [...CLASS_TRANSITIONS[row.state]] : [],
    missing: knowsWhy && row.state === 'draft' ? await whatIsMissing(database, classId) : [],
  };
}

/** Trainees may not read the tree of units, and have to know for which of them a class is. */
async function unitNamesOf(database: Database, unitIds: readonly number[]): Promise<string[]> {
  if (unitIds.length === 0) return [];
  const units = await database.query<{ name: string }>('SELECT name FROM org_unit WHERE id IN (?) ORDER BY sort_order, id', [[...unitIds]]);
  return units.map(({ name }) => name);
}

import type { ClassKind, ClassType } from '../class/class-content';
import { decodeCursor, pageOf } from '../../../platform/http/page';
import { reachesWholeUnit, type Principal } from '../../identity/public';
import { CLASS_STATES, type ClassState } from '../class/class-states';
import type { CreditForecast } from '../class/credit-forecast';
import type { EntryDto } from '../enrolment/entry.dto';
import { readAlerts, type ClassAlert } from './class-alerts';
import type { ClassReading } from './class-reading';
import type { ClassPageDto, ClassQueryDto, ClassSummaryDto } from './classes.dto';
import { entriesOf, sieve } from './sieve-classes';
import { scopeOverClasses } from './visible-classes';

export interface SummaryRow {
  readonly id: number;
  readonly code: string;
  readonly title: string;
  readonly kind: ClassKind;
  readonly type: ClassType;
  readonly form: string;
  readonly category: string;
  readonly organiser: string;
  readonly organiserLevel: string;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly halfDays: number;
  readonly state: ClassState;
  readonly selfEnrolment: number;
  readonly approval: string;
  readonly enrolOpensAt: Date | null;
  readonly enrolClosesAt: Date | null;
  readonly planId: number | null;
  readonly capacity: number;
  readonly taken: number;
  readonly waiting: number;
  readonly waitingCapacity: number;
  readonly leastPeople: number;
  readonly pending: number;
  readonly hostUnitPath: string;
  readonly decideBy: Date | null;
  readonly mineId: number | null;
  readonly mineState: string | null;
  readonly mineNo: number | null;
}

/** Over `c`, and `e` for the caller's own enrolment. */
export const SUMMARY_COLUMNS = `c.id, c.code, c.title, c.kind, c.type, c.form, c.category, c.organiser, c.organiser_level AS organiserLevel, c.place, c.starts_on AS startsOn, c.ends_on AS endsOn,
  (SELECT COUNT(*) FROM class_session s WHERE s.class_id = c.id) AS halfDays, c.state, c.self_enrolment AS selfEnrolment, c.approval, c.enrol_opens_at AS enrolOpensAt,
  c.enrol_closes_at AS enrolClosesAt, c.plan_id AS planId, c.capacity, c.taken, c.waiting, c.waiting_capacity AS waitingCapacity, c.least_people AS leastPeople,
  (SELECT COUNT(*) FROM enrolment w WHERE w.class_id = c.id AND w.state IN ('pending_unit', 'pending_organisation')) AS pending,
  c.host_unit_path AS hostUnitPath, c.decide_by AS decideBy, e.id AS mineId, e.state AS mineState, e.acceptance_no AS mineNo`;

/** By the first day, then by number. */
export async function listClasses({ database, clock, forecast }: ClassReading, principal: Principal, query: ClassQueryDto): Promise<ClassPageDto> {
  const where = await sieve({ database, clock, forecast }, principal, query);
  const after = decodeCursor(query.cursor, 2);
  const following = after === undefined ? '' : 'AND (c.starts_on, c.id) > (?, ?)';
  const from = 'FROM training_class c LEFT JOIN enrolment e ON e.class_id = c.id AND e.person_id = ?';
  const own = principal.personId ?? 0;
  const anyState = await sieve({ database, clock, forecast }, principal, { ...query, state: undefined, stage: undefined });
  const [rows, counted, states] = await Promise.all([
    database.query<SummaryRow>(`SELECT ${SUMMARY_COLUMNS} ${from} WHERE ${where.sql} ${following} ORDER BY c.starts_on, c.id LIMIT ?`, [own, ...where.parameters, ...(after ?? []), query.limit + 1]),
    database.query<{ classes: number }>(`SELECT COUNT(*) AS classes ${from} WHERE ${where.sql}`, [own, ...where.parameters]),
    database.query<{ state: ClassState; count: number }>(`SELECT c.state, COUNT(*) AS count ${from} WHERE ${anyState.sql} GROUP BY c.state`, [own, ...anyState.parameters]),
  ]);
  const page = pageOf(rows, query.limit, { count: Number(counted[0]?.classes ?? 0), asOf: clock.now(), item: (row) => row, key: (row) => [row.startsOn, row.id] });
  const alerts = await readAlerts(database, page.items.filter((row) => runs(principal, row.hostUnitPath)), clock.now());
  const entries = await entriesOf(database, principal, page.items.map(({ id }) => id), clock.now());
  const counts = new Map(states.map(({ state, count }) => [state, Number(count)]));
  return {
    ...page,
    states: CLASS_STATES.map((state) => ({ state, count: counts.get(state) ?? 0 })),
    items: await Promise.all(page.items.map((row) => summaryOf(row, forecast, { alerts: alerts.get(row.id), entry: entries.get(row.id) }))),
  };
}

/** Whether the caller runs, approves or audits the class. */
export function runs(principal: Principal, hostUnitPath: string): boolean {
  const scope = scopeOverClasses(principal);
  return scope !== undefined && reachesWholeUnit(scope, hostUnitPath);
}

interface RowReading {
  readonly alerts?: readonly ClassAlert[] | undefined;
  readonly entry?: EntryDto | undefined;
}

export async function summaryOf(row: SummaryRow, forecast: CreditForecast | undefined, { alerts = [], entry }: RowReading): Promise<ClassSummaryDto> {
  const { id, code, title, kind, type, form, category, organiser, organiserLevel, place, startsOn, endsOn, state, approval, planId } = row;
  const halfDays = Number(row.halfDays);
  return {
    id, code, title, kind, type, form, category, organiser, organiserLevel, place, startsOn, endsOn, halfDays, state, approval, planId,
    selfEnrolment: row.selfEnrolment === 1,
    enrolOpensAt: row.enrolOpensAt?.toISOString() ?? null,
    enrolClosesAt: row.enrolClosesAt?.toISOString() ?? null,
    seats: { capacity: row.capacity, taken: row.taken, free: Math.max(0, row.capacity - row.taken), waiting: row.waiting, waitingCapacity: row.waitingCapacity, leastPeople: row.leastPeople },
    pending: Number(row.pending),
    credits: (await forecast?.forecast({ category, form, organiserLevel, title, startsOn, endsOn, halfDays })) ?? null,
    entry: entry ?? null,
    mine: row.mineId === null ? null : { id: row.mineId, state: row.mineState ?? '', acceptanceNo: row.mineNo ?? 0 },
    alerts,
  };
}

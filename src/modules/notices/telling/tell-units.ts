import { findHolders } from '../../identity/public';
import type { DEADLINE_NEAR, SEATS_ALLOTTED } from '../../classes/public';
import type { NoticeDesk } from '../inbox/notice-desk';
import { classFactsOf } from './class-facts-of';
import { nearestHolders } from './nearest-holders';
import type { PayloadOf } from './payload-of';
import { decidersOf, readPending } from './tell-deciders';

const NOMINATORS = { role: 'unit_hr', permission: 'enrolments.nominate' } as const;

interface QuotaRow {
  readonly unitId: number;
  readonly unitName: string;
  readonly unitPath: string;
  readonly seats: number;
  readonly taken: number;
}

/** Each unit whose seats changed: its own personnel, what they had and what they have. */
export async function tellAllotments(desk: NoticeDesk, { classId, at, changes }: PayloadOf<typeof SEATS_ALLOTTED>): Promise<void> {
  const [facts, closesAt, holders] = await Promise.all([classFactsOf(desk.database, classId), readInstant(desk, classId, 'enrol_closes_at'), findHolders(desk.database, NOMINATORS)]);
  const units = await desk.database.query<{ id: number; name: string; path: string }>('SELECT id, name, path FROM org_unit WHERE id IN (?)', [changes.map(({ unitId }) => unitId)]);
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  const notices = changes.flatMap(({ unitId, before, after }) => {
    const unit = unitOf.get(unitId);
    const accounts = unit ? nearestHolders(holders, { unitPath: unit.path }) : [];
    return accounts.map((accountId) => ({ accountId, facts: { ...facts, unitName: unit?.name ?? '', before, after, closesAt }, toldKey: `seats:${classId}:${unitId}:${at}` }));
  });
  await desk.tell('seats_allotted', notices, new Date(at));
}

/** Some days before: units with seats that nobody has yet, and whoever has decisions left. One that was met too late is told no more. */
export async function tellDeadline(desk: NoticeDesk, { classId, of, at }: PayloadOf<typeof DEADLINE_NEAR>): Promise<void> {
  if (of === 'enrolment') await tellUnusedSeats(desk, classId, at);
  else await tellOpenDecisions(desk, classId, at);
}

async function tellUnusedSeats(desk: NoticeDesk, classId: number, at: string): Promise<void> {
  const [facts, until, holders] = await Promise.all([classFactsOf(desk.database, classId), readInstant(desk, classId, 'enrol_closes_at'), findHolders(desk.database, NOMINATORS)]);
  if (until === null || until <= at) return;
  const quotas = await desk.database.query<QuotaRow>(
    'SELECT q.unit_id AS unitId, u.name AS unitName, u.path AS unitPath, q.seats, q.taken FROM seat_quota q JOIN org_unit u ON u.id = q.unit_id WHERE q.class_id = ? AND q.seats > q.taken',
    [classId],
  );
  const notices = quotas.flatMap(({ unitId, unitName, unitPath, seats, taken }) =>
    nearestHolders(holders, { unitPath }).map((accountId) => ({ accountId, facts: { ...facts, of: 'seats' as const, unitName, count: seats - taken, until }, toldKey: `near:${classId}:${unitId}:${at}` })),
  );
  await desk.tell('deadline_near', notices, new Date(at));
}

async function tellOpenDecisions(desk: NoticeDesk, classId: number, at: string): Promise<void> {
  const until = await readInstant(desk, classId, 'decide_by');
  if (until === null || until <= at) return;
  const facts = { ...(await classFactsOf(desk.database, classId)), unitName: '', until };
  for (const { step, accounts } of await decidersOf(desk.database, await readPending(desk.database, classId))) {
    await desk.tell('deadline_near', [...accounts].map(([accountId, count]) => ({ accountId, facts: { ...facts, of: step, count }, toldKey: `near:${classId}:${step}:${at}` })), new Date(at));
  }
}

async function readInstant(desk: NoticeDesk, classId: number, column: 'enrol_closes_at' | 'decide_by'): Promise<string | null> {
  const [row] = await desk.database.query<{ instant: Date | null }>(`SELECT ${column} AS instant FROM training_class WHERE id = ?`, [classId]);
  return row?.instant?.toISOString() ?? null;
}

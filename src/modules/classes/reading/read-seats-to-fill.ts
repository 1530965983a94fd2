import type { Database } from '../../../platform/database/database';
import { partsOf, scopeCondition, type Scope } from '../../identity/public';
import { managedByNow } from '../../organizations/public';
import type { ClassToFillDto, SeatsOfferedDto } from './seats-to-fill.dto';

const MOST_CLASSES = 500;

type Row = Omit<ClassToFillDto, 'own' | 'open' | 'enrolOpensAt' | 'enrolClosesAt' | 'decideBy'> & { readonly enrolOpensAt: Date | null; readonly enrolClosesAt: Date | null; readonly decideBy: Date | null };

interface QuotaRow extends Omit<SeatsOfferedDto, 'free'> {
  readonly classId: number;
  readonly unitId: number;
  readonly unitPath: string | null;
}

/** What a unit could still bring people into: its quotas, the open seats, and who waits for its word. */
export async function readSeatsToFill(database: Database, scope: Scope): Promise<ClassToFillDto[]> {
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: managedByNow('e.person_id') });
  const ofUnits = `FROM enrolment e JOIN org_unit u ON u.id = e.unit_id WHERE e.class_id = c.id AND ${within.sql}`;
  const rows = await database.query<Row>(
    `SELECT c.id AS classId, c.code, c.title, c.kind, c.state, c.starts_on AS startsOn, c.ends_on AS endsOn, c.place, c.approval, c.enrol_opens_at AS enrolOpensAt,
            c.enrol_closes_at AS enrolClosesAt, c.decide_by AS decideBy,
            (SELECT COUNT(*) ${ofUnits} AND e.state = 'pending_unit') AS pending,
            (SELECT COUNT(*) ${ofUnits} AND e.state IN ('pending_unit', 'pending_organisation', 'enrolled')) AS people
       FROM training_class c WHERE c.state IN ('published', 'enrolling') ORDER BY c.enrol_closes_at IS NULL, c.enrol_closes_at, c.id LIMIT ?`,
    [...within.parameters, ...within.parameters, MOST_CLASSES],
  );
  const quotas = await quotasOf(database, rows.map(({ classId }) => classId));
  const { all, reaches } = partsOf(scope);
  const drawsOn = (unitPath: string): boolean => all || reaches.some(({ path }) => unitPath.startsWith(path) || path.startsWith(unitPath));
  return rows.map(({ enrolOpensAt, enrolClosesAt, decideBy, ...row }) => {
    const ofClass = quotas.filter(({ classId }) => classId === row.classId);
    const own = ofClass.filter(({ unitPath }) => unitPath !== null && drawsOn(unitPath));
    return {
      ...row,
      pending: Number(row.pending),
      people: Number(row.people),
      enrolOpensAt: enrolOpensAt?.toISOString() ?? null,
      enrolClosesAt: enrolClosesAt?.toISOString() ?? null,
      decideBy: decideBy?.toISOString() ?? null,
      own: own.length === 0 ? null : sum(own),
      open: sum(ofClass.filter(({ unitId }) => unitId === 0)),
    };
  });
}

async function quotasOf(database: Database, classIds: readonly number[]): Promise<QuotaRow[]> {
  if (classIds.length === 0) return [];
  const rows = await database.query<QuotaRow>(
    `SELECT q.class_id AS classId, q.unit_id AS unitId, u.path AS unitPath, q.seats, q.taken,
            (SELECT COUNT(*) FROM enrolment e WHERE e.class_id = q.class_id AND e.state = 'waiting' AND e.pool_unit_id = q.unit_id) AS waiting
       FROM seat_quota q LEFT JOIN org_unit u ON u.id = q.unit_id WHERE q.class_id IN (?)`,
    [[...classIds]],
  );
  return rows.map((row) => ({ ...row, waiting: Number(row.waiting) }));
}

function sum(quotas: readonly QuotaRow[]): SeatsOfferedDto {
  const total = (of: 'seats' | 'taken' | 'waiting'): number => quotas.reduce((before, quota) => before + quota[of], 0);
  return { seats: total('seats'), taken: total('taken'), free: quotas.reduce((before, { seats, taken }) => before + Math.max(0, seats - taken), 0), waiting: total('waiting') };
}

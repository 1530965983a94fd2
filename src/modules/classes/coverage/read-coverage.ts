import { trainingDayAt, type TrainingYear } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { scopeCondition, type Scope } from '../../identity/public';
import type { CoverageDto, UnitCoverageDto } from './coverage.dto';
import { SEATS_OF_YEAR } from './seats-of-year';

type Counts<Column extends keyof UnitCoverageDto> = { readonly unitId: number } & Readonly<Record<Column, number>>;

/** 调训覆盖: unit by unit, how many of its people got into a class of the year, and what became of its seats. */
export async function readCoverage(database: Database, scope: Scope, year: TrainingYear, now: Date): Promise<CoverageDto> {
  const inUnits = scopeCondition(scope, { unitPath: 'u.path' });
  const today = trainingDayAt(now);
  const [units, people, seats, ends] = await Promise.all([
    database.query<{ unitId: number; unitName: string }>(`SELECT u.id AS unitId, u.name AS unitName FROM org_unit u WHERE ${inUnits.sql} ORDER BY u.sort_order, u.id`, inUnits.parameters),
    database.query<Counts<'people' | 'called' | 'repeated'>>(
      `SELECT g.unit_id AS unitId, COUNT(*) AS people, SUM(IFNULL(t.classes, 0) > 0) AS called, SUM(IFNULL(t.classes, 0) > 1) AS repeated
         FROM posting g LEFT JOIN ${SEATS_OF_YEAR} t ON t.person_id = g.person_id
        WHERE g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until > ?) GROUP BY g.unit_id`,
      [year, today, today],
    ),
    database.query<Counts<'seats' | 'taken'>>(
      `SELECT q.unit_id AS unitId, SUM(q.seats) AS seats, SUM(q.taken) AS taken FROM seat_quota q JOIN training_class c ON c.id = q.class_id
        WHERE q.unit_id <> 0 AND c.training_year = ? AND c.state IN ('published', 'enrolling', 'running', 'closed', 'archived') GROUP BY q.unit_id`,
      [year],
    ),
    database.query<Counts<'fellOut' | 'substituted'>>(
      `SELECT e.unit_id AS unitId, SUM(e.state IN ('refused', 'expired', 'withdrawn')) AS fellOut, SUM(e.state = 'substituted') AS substituted
         FROM enrolment e JOIN training_class c ON c.id = e.class_id WHERE c.training_year = ? AND c.state <> 'cancelled' GROUP BY e.unit_id`,
      [year],
    ),
  ]);
  const [peopleOf, seatsOf, endsOf] = [byUnit(people), byUnit(seats), byUnit(ends)];
  const rows = units.flatMap(({ unitId, unitName }): UnitCoverageDto[] => {
    const [counted, offered, ended] = [peopleOf.get(unitId), seatsOf.get(unitId), endsOf.get(unitId)];
    if (!counted && !offered) return [];
    return [{
      unitId, unitName,
      people: Number(counted?.people ?? 0), called: Number(counted?.called ?? 0), repeated: Number(counted?.repeated ?? 0),
      seats: Number(offered?.seats ?? 0), taken: Number(offered?.taken ?? 0),
      fellOut: Number(ended?.fellOut ?? 0), substituted: Number(ended?.substituted ?? 0),
    }];
  });
  const total = (of: 'people' | 'called' | 'repeated'): number => rows.reduce((before, row) => before + row[of], 0);
  return { units: rows, people: total('people'), called: total('called'), repeated: total('repeated'), asOf: now.toISOString() };
}

function byUnit<Row extends { readonly unitId: number }>(rows: readonly Row[]): Map<number, Row> {
  return new Map(rows.map((row) => [row.unitId, row]));
}

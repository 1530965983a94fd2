import type { TrainingDay, TrainingYear } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { SEATS_OF_YEAR } from '../../classes/public';
import { policyRef, type ReadyPolicy } from '../../credit-policy/public';
import { PLACE_OF_AGE, WAITING_AGES } from '../../credit-registration/public';
import { authoritiesWithin, scopeCondition, type Scope, type UnitInScope } from '../../identity/public';
import { lastPosting } from '../../organizations/public';
import type { BasesInStateDto, CallUpReachDto, ClassesInStateDto, TrainingOverviewDto, WaitingClaimsDto } from './training.dto';

export interface TrainingReading {
  readonly year: TrainingYear;
  readonly day: TrainingDay;
  readonly now: Date;
  readonly policy: ReadyPolicy;
  readonly unit: UnitInScope;
  readonly scope: Scope;
  /** How far the caller sees claims, if at all. */
  readonly claims: Scope | undefined;
  readonly seesBases: boolean;
}

/** What goes on in a year: classes and bases of the city, claims that wait and calls to classes of the people within reach. */
export async function readTraining(database: Database, reading: TrainingReading): Promise<TrainingOverviewDto> {
  const { year, day, now, unit, scope } = reading;
  const [classes, bases, claims, callUps] = await Promise.all([readClasses(database, year), reading.seesBases ? readBases(database, year) : null, reading.claims ? readWaiting(database, reading, reading.claims) : null, readCallUps(database, reading)]);
  const limited = authoritiesWithin(scope, unit.path);
  return {
    year,
    asOf: now.toISOString(),
    policy: policyRef(reading.policy),
    unit: { id: unit.id, name: unit.name },
    statement: {
      zh: `调训覆盖以${unit.name}及下属单位 ${day} 在册${limited === undefined ? '' : `、管理权限为${limited.join('、')}`}的 ${callUps.people} 人为分母；待审申报为其中可见人员 ${year} 年度的申报；培训班和教学基地为全市口径`,
      en: `Call-ups are of the ${callUps.people} people on the roster of ${unit.name} and the units below it on ${day}${limited === undefined ? '' : `, managed by ${limited.join(' or ')}`}; claims that wait are those of ${year} of the people there whom you look after; classes and bases are of the whole city`,
    },
    classes, bases, claims, callUps,
  };
}

async function readClasses(database: Database, year: TrainingYear): Promise<ClassesInStateDto[]> {
  const rows = await database.query<{ state: ClassesInStateDto['state']; classes: number; seats: string; taken: string }>(
    `SELECT c.state, COUNT(*) AS classes, SUM(c.capacity) AS seats, SUM(c.taken) AS taken FROM training_class c
      WHERE c.training_year = ? AND c.state IN ('published', 'enrolling', 'running', 'closed', 'archived') GROUP BY c.state ORDER BY FIELD(c.state, 'published', 'enrolling', 'running', 'closed', 'archived')`,
    [year],
  );
  return rows.map(({ state, classes, seats, taken }) => ({ state, classes: Number(classes), seats: Number(seats), taken: Number(taken) }));
}

async function readBases(database: Database, year: TrainingYear): Promise<BasesInStateDto[]> {
  const rows = await database.query<{ state: BasesInStateDto['state']; bases: number; used: string }>(
    `SELECT b.state, COUNT(*) AS bases, SUM(EXISTS (SELECT 1 FROM venue v JOIN venue_booking k ON k.venue_id = v.id JOIN training_class c ON c.id = k.class_id WHERE v.base_id = b.id AND c.training_year = ?)) AS used
       FROM teaching_base b GROUP BY b.state ORDER BY b.state`,
    [year],
  );
  return rows.map(({ state, bases, used }) => ({ state, bases: Number(bases), used: Number(used) }));
}

async function readWaiting(database: Database, { year, now, unit }: TrainingReading, claims: Scope): Promise<WaitingClaimsDto> {
  const within = scopeCondition(claims, { unitPath: 'u.path', managedBy: 'g.managed_by' });
  const rows = await database.query<{ state: string; age: number; claims: number; oldest: Date }>(
    `SELECT c.state, ${PLACE_OF_AGE} AS age, COUNT(*) AS claims, MIN(c.waiting_since) AS oldest
       FROM credit_claim c ${lastPosting('g', 'c.person_id')} JOIN org_unit u ON u.id = g.unit_id
      WHERE c.state IN ('submitted', 'passed_up') AND c.training_year = ? AND u.path LIKE ? AND ${within.sql} GROUP BY c.state, age`,
    [now, year, `${unit.path}%`, ...within.parameters],
  );
  const sum = (index: number, state: string): number => rows.filter((row) => Number(row.age) === index && row.state === state).reduce((total, row) => total + Number(row.claims), 0);
  const byAge = WAITING_AGES.map((age, index) => ({ age, first: sum(index, 'submitted'), upper: sum(index, 'passed_up') }));
  const oldest = rows.map((row) => row.oldest.toISOString()).toSorted()[0];
  return { count: byAge.reduce((total, { first, upper }) => total + first + upper, 0), byAge, oldestSince: oldest ?? null };
}

interface Called {
  readonly unitId: number;
  readonly path: string;
  readonly people: string;
}

async function readCallUps(database: Database, { year, day, unit, scope }: TrainingReading): Promise<CallUpReachDto> {
  const [ofFigures, ofPostings] = [scopeCondition(scope, { unitPath: 'u.path', managedBy: 'f.managed_by' }), scopeCondition(scope, { unitPath: 'u.path', managedBy: 'g.managed_by' })];
  const [roster, called, children] = await Promise.all([
    database.query<Called>(`SELECT u.id AS unitId, u.path, SUM(f.people) AS people FROM overview_figure f JOIN org_unit u ON u.id = f.unit_id WHERE f.training_year = ? AND u.path LIKE ? AND ${ofFigures.sql} GROUP BY u.id, u.path`, [
      year, `${unit.path}%`, ...ofFigures.parameters,
    ]),
    database.query<Called & { readonly repeated: string }>(
      `SELECT u.id AS unitId, u.path, COUNT(*) AS people, SUM(t.classes > 1) AS repeated FROM ${SEATS_OF_YEAR} t
         JOIN posting g ON g.person_id = t.person_id AND g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until > ?) JOIN org_unit u ON u.id = g.unit_id
        WHERE u.path LIKE ? AND ${ofPostings.sql} GROUP BY u.id, u.path`,
      [year, day, day, `${unit.path}%`, ...ofPostings.parameters],
    ),
    database.query<{ id: number; name: string; path: string }>('SELECT id, name, path FROM org_unit WHERE parent_id = ? ORDER BY sort_order', [unit.id]),
  ]);
  const within = (rows: readonly Called[], { id, path, own }: { readonly id: number; readonly path: string; readonly own: boolean }): number =>
    rows.filter((row) => (own ? row.unitId === id : row.path.startsWith(path))).reduce((total, { people }) => total + Number(people), 0);
  const units = [{ ...unit, own: true }, ...children.map((child) => ({ ...child, own: false }))];
  const byUnit = units.map((of) => ({ unitId: of.id, name: of.name, own: of.own, people: within(roster, of), called: within(called, of) })).filter(({ people }) => people > 0);
  const total = (of: 'people' | 'called'): number => byUnit.reduce((sum, row) => sum + row[of], 0);
  return { people: total('people'), called: total('called'), repeated: called.reduce((sum, { repeated }) => sum + Number(repeated), 0), byUnit };
}

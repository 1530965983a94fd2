import type { Clock } from '#kernel';
import { auditSeats } from '../../../src/modules/classes/public';
import { readSeatSituation } from '../../../src/modules/classes/seats/seat-situation';
import { takeSeat } from '../../../src/modules/classes/seats/take-seat';
import { leaveClass } from '../../../src/modules/classes/seats/leave-class';
import type { EnrolmentPath, EnrolmentState, SeatHoldingState } from '../../../src/modules/classes/enrolment/enrolment-states';
import { createDataSource } from '../../../src/platform/database/data-source';
import { Database } from '../../../src/platform/database/database';
import { makeTestHome, type TestHome } from '../../support/test-home';

export const NOW = new Date('2026-03-02T02:00:00.000Z');
export const UNITS_BELOW_THE_ROOT = [2, 3, 4] as const;

export interface ClassWanted {
  readonly capacity: number;
  readonly waitingCapacity?: number;
  readonly approval?: string;
  readonly units?: Readonly<Record<number, number>>;
  readonly state?: string;
}

/** A party school's database of the test's own: a root with three units (unit 4 has a village, 40), people, and classes straight into the tables. */
export interface School {
  readonly home: TestHome;
  readonly database: Database;
  readonly clock: Clock;
  addPeople(count: number, unitId: number): Promise<number[]>;
  addClass(wanted: ClassWanted): Promise<number>;
  apply(classId: number, personId: number, more?: { readonly path?: EnrolmentPath; readonly entryState?: SeatHoldingState }): Promise<{ enrolmentId: number; state: EnrolmentState; acceptanceNo: number; isNew: boolean }>;
  leave(enrolmentId: number, to?: EnrolmentState): Promise<{ promoted: number }>;
  /** The people of a class by state, in the order of acceptance. */
  people(classId: number): Promise<Partial<Record<EnrolmentState, number[]>>>;
  faults(): Promise<readonly string[]>;
  empty(): Promise<void>;
  close(): Promise<void>;
}

export const AUTHOR = { accountId: 1, authorName: '测试', at: NOW };

export async function openSchool(poolSize = 10): Promise<School> {
  const home = await makeTestHome();
  const source = await createDataSource(home.environment['DATABASE_URL'] ?? '', [], [], poolSize).initialize();
  const database = new Database(source);
  await addUnits(database);
  return {
    ...schoolIn(home, database),
    async close() {
      await source.destroy();
      await home.drop();
    },
  };
}

/** A school among units and people that are there already; whoever made the home closes it. */
export function schoolIn(home: TestHome, database: Database): School {
  let made = 0;
  return {
    home, database, clock: { now: () => NOW },
    async addPeople(count, unitId) {
      const ids: number[] = [];
      for (let index = 0; index < count; index += 1) ids.push(await addPerson(database, (made += 1), unitId));
      return ids;
    },
    addClass: (wanted) => addClass(database, wanted),
    async apply(classId, personId, { path = 'self', entryState = 'enrolled' } = {}) {
      const { person, pool } = await readSeatSituation(database, classId, personId, NOW);
      if (!person) throw new Error(`person ${personId} serves nowhere`);
      const wanted = { classId, personId, unitId: person.unitId, unitPath: person.unitPath, poolUnitId: pool.unitId, path, entryState, ...AUTHOR };
      return database.transaction((tx) => takeSeat(tx, wanted));
    },
    leave: (enrolmentId, to = 'withdrawn') => database.transaction((tx) => leaveClass(tx, { enrolmentId, to, reason: '工作原因', ...AUTHOR })),
    async people(classId) {
      const rows = await database.query<{ state: EnrolmentState; personId: number }>('SELECT state, person_id AS personId FROM enrolment WHERE class_id = ? ORDER BY acceptance_no', [classId]);
      const byState: Partial<Record<EnrolmentState, number[]>> = {};
      for (const { state, personId } of rows) byState[state] = [...(byState[state] ?? []), personId];
      return byState;
    },
    faults: async () => (await auditSeats(database)).faults.map(({ classId, fault }) => `class ${classId}: ${fault}`),
    async empty() {
      for (const table of ['enrolment_event', 'enrolment', 'seat_quota', 'class_session', 'teacher_booking', 'class_deadline', 'planned_call_up', 'class_event', 'training_class', 'training_plan', 'outbox_event']) {
        await home.owner.query(`DELETE FROM ${table}`);
      }
    },
    close: () => Promise.resolve(),
  };
}

async function addUnits(database: Database): Promise<void> {
  const units: readonly (readonly [number, number | null, string])[] = [[1, null, '/1/'], ...UNITS_BELOW_THE_ROOT.map((id) => [id, 1, `/1/${id}/`] as const), [40, 4, '/1/4/40/']];
  for (const [id, parentId, path] of units) {
    await database.query('INSERT INTO org_unit (id, code, name, kind, parent_id, path, depth, sort_order) VALUES (?)', [[id, `U${id}`, `单位${id}`, '单位', parentId, path, path.split('/').length - 3, id]]);
  }
}

async function addPerson(database: Database, number: number, unitId: number): Promise<number> {
  const { insertId } = (await database.query(
    `INSERT INTO civil_servant (name, name_pinyin, name_initials, sex, born_on, resident_id_sealed, resident_id_index, resident_id_masked)
     VALUES (?, 'x', 'x', '女', '1980-01-01', 'sealed', UNHEX(LPAD(HEX(?), 64, '0')), '330799********0005')`,
    [`学员${number}`, number],
  )) as unknown as { insertId: number };
  await database.query("INSERT INTO posting (person_id, unit_id, post, `rank`, staff_kind, managed_by, status, valid_from, recorded_by) VALUES (?, ?, '', '一级科员', '公务员', '', '在职', '2020-01-01', 1)", [
    insertId, unitId,
  ]);
  return insertId;
}

async function addClass(database: Database, { capacity, waitingCapacity = 1_000, approval = 'none', units = {}, state = 'enrolling' }: ClassWanted): Promise<number> {
  const { insertId } = (await database.query(
    `INSERT INTO training_class (code, training_year, title, kind, type, form, category, organiser, organiser_level, host_unit_id, host_unit_path, starts_on, ends_on, conditions,
       self_enrolment, approval, capacity, waiting_capacity, state, created_at)
     VALUES (UUID_SHORT(), 2026, '中青年干部培训班', 'IN_SERVICE', 'CORE', 'off_job', 'party_school_core', '市委党校', 'municipal', 1, '/1/', '2026-04-06', '2026-04-10', '{}', 1, ?, ?, ?, ?, ?)`,
    [approval, capacity, waitingCapacity, state, NOW],
  )) as unknown as { insertId: number };
  const allotted = Object.values(units).reduce((sum, seats) => sum + seats, 0);
  await database.query('INSERT INTO seat_quota (class_id, unit_id, seats) VALUES ?', [[[insertId, 0, capacity - allotted], ...Object.entries(units).map(([unitId, seats]) => [insertId, Number(unitId), seats])]]);
  return insertId;
}

import type { INestApplicationContext } from '@nestjs/common';
import { CLASS_STATES, auditSeats } from '../../../src/modules/classes/public';
import { verifyLedger } from '../../../src/modules/credit-ledger/public';
import { auditVenues } from '../../../src/modules/partners/public';
import { Database } from '../../../src/platform/database/database';
import { recordMove } from '../../../src/modules/organizations/public';
import { AlteredRows } from '../../support/altered-rows';
import { openRosterCity, type RosterCity } from './roster-city';

const PATIENCE = 240_000;

/** What any load of the year has to show, whichever day it is. */
async function judge({ database }: RosterCity, today: string): Promise<object> {
  const states = await database.query<{ state: string; early: number; late: number }>(
    "SELECT state, SUM(starts_on > ?) AS early, SUM(ends_on < ?) AS late FROM training_class WHERE state <> 'cancelled' GROUP BY state",
    [today, today],
  );
  const [held] = await database.query<{ sessions: number }>("SELECT COUNT(*) AS sessions FROM class_session s JOIN training_class c ON c.id = s.class_id WHERE c.state = 'running' AND s.day = ?", [today]);
  const [kept] = await database.query<{ roomless: number }>("SELECT COUNT(*) AS roomless FROM class_session WHERE venue_id IS NULL AND place = '另行通知'");
  return {
    states: new Set([...states.map(({ state }) => state), 'cancelled']),
    begunTooEarly: states.filter(({ state, early }) => ['running', 'closed', 'archived'].includes(state) && Number(early) > 0),
    overBeforeBegun: states.filter(({ state, late }) => !['running', 'closed', 'archived'].includes(state) && Number(late) > 0),
    sessionsToday: Number(held?.sessions) > 0,
    roomless: Number(kept?.roomless),
    seatFaults: (await auditSeats(database)).faults,
    venueFaults: await auditVenues(database, '2000-01-01'),
    ledgerFaults: (await verifyLedger(database)).faults,
  };
}

const SOUND = {
  states: new Set(CLASS_STATES), begunTooEarly: [], overBeforeBegun: [], sessionsToday: true, roomless: 0, seatFaults: [], venueFaults: [], ledgerFaults: [],
};

describe('the demo city’s year of classes', () => {
  let city: RosterCity;
  beforeAll(async () => {
    city = await openRosterCity('2026-11-23T01:30:00.000Z');
    await city.load();
  }, PATIENCE);
  afterAll(() => city.close());

  const enrolmentsOf = (username: string): Promise<{ state: string; classState: string }[]> =>
    city.database.query(
      'SELECT e.state, c.state AS classState FROM enrolment e JOIN account a ON a.person_id = e.person_id JOIN training_class c ON c.id = e.class_id WHERE a.username = ? ORDER BY e.state, c.state',
      [username],
    );

  test('has a class in every state, half-days today, and no fault in seats, rooms and ledger', async () => {
    expect(await judge(city, '2026-11-23')).toEqual(SOUND);
  });

  test('the trainee finished one class, sits in another, waits for a seat and for an approval; one was cancelled', async () => {
    expect(await enrolmentsOf('trainee')).toEqual([
      { state: 'cancelled', classState: 'cancelled' },
      { state: 'enrolled', classState: 'closed' }, { state: 'enrolled', classState: 'running' },
      { state: 'pending_unit', classState: 'enrolling' }, { state: 'waiting', classState: 'enrolling' },
    ]);
  });

  test('the unit of the unit HR has approvals to give and seats to fill', async () => {
    const [own] = await city.database.query<{ pending: number; unused: number }>(
      `SELECT (SELECT COUNT(*) FROM enrolment e WHERE e.unit_id = g.unit_id AND e.state = 'pending_unit') AS pending,
              (SELECT SUM(q.seats - q.taken) FROM seat_quota q WHERE q.unit_id = g.unit_id) AS unused
         FROM account a JOIN role_grant g ON g.account_id = a.id WHERE a.username = 'unit-hr'`,
    );
    expect([Number(own?.pending) >= 3, Number(own?.unused)]).toEqual([true, 2]);
  });

  test('people are called up twice, before the plan that does so is approved', async () => {
    const repeated = await city.database.query(
      `SELECT n.person_id FROM planned_call_up n JOIN training_class c ON c.id = n.class_id AND c.state = 'submitted'
         JOIN planned_call_up o ON o.person_id = n.person_id AND o.class_id <> n.class_id`,
    );
    expect(repeated.length).toBeGreaterThanOrEqual(5);
  });

  test('one class was appraised by a test and a thesis, another is on its way, and everybody passed who was appraised wholly', async () => {
    const [appraised] = await city.database.query<{ classes: number; outcomes: number; failed: number }>(
      `SELECT (SELECT COUNT(DISTINCT class_id) FROM appraisal_score) AS classes, COUNT(*) AS outcomes, SUM(o.reasons LIKE '%appraisal_failed%') AS failed FROM class_outcome o WHERE o.appraisal_hundredths IS NOT NULL`,
    );
    expect([Number(appraised?.classes), Number(appraised?.outcomes) > 20, Number(appraised?.failed)]).toEqual([2, true, 0]);
  });

  test('leave waits at each step of approval, and one trainee was withdrawn over the limit', async () => {
    const waiting = await city.database.query<{ step: string }>("SELECT DISTINCT review_step AS step FROM leave_request WHERE state = 'requested' ORDER BY step");
    expect(waiting.map(({ step }) => step)).toEqual(['academic_office', 'class_supervisor', 'organisation_department']);
    expect(await city.database.query("SELECT 1 FROM class_outcome WHERE outcome = 'WITHDRAWN'")).toHaveLength(1);
  });

  test('whoever completed a closed class has its credits once, also of the class that was closed again', async () => {
    const [counts] = await city.database.query<{ earned: number; posted: number }>(
      `SELECT (SELECT COUNT(*) FROM class_outcome o JOIN class_closure k ON k.class_id = o.class_id AND k.closure_no = o.closure_no AND k.reopened_at IS NULL
                WHERE o.outcome <> 'WITHDRAWN' AND o.attended_half_days > 0) AS earned,
              (SELECT SUM(IF(reverses_entry_no IS NULL, 1, -1)) FROM credit_entry WHERE source = 'class' OR reverses_entry_no IS NOT NULL) AS posted`,
    );
    expect(Number(counts?.posted)).toBe(Number(counts?.earned));
    expect(Number(counts?.earned)).toBeGreaterThan(100);
  });

  describe('verified', () => {
    let rows: AlteredRows;
    beforeAll(() => {
      rows = new AlteredRows({ database: city.database, owner: city.owner, app: city.application });
    });
    const first = async (sql: string): Promise<Record<string, number>> => {
      const [row] = await city.database.query<Record<string, number>>(sql);
      if (!row) throw new Error(`nothing is there: ${sql}`);
      return row;
    };
    /** The altered row as the verification names it. */
    const named = (what: string, how = 'changed') => [expect.stringMatching(`^${what} was ${how}, against audit entry \\d+$`)];

    test('everything that the roster and the year of classes wrote says what was stated of it, also while more is written', async () => {
      expect([await rows.named(), await rows.unstated()]).toEqual([[], 0]);
      const people = await city.database.query<{ personId: number }>("SELECT person_id AS personId FROM posting WHERE valid_until IS NULL AND status = '在职' ORDER BY person_id LIMIT 8");
      const author = { actor: { accountId: null, name: '人事' }, at: new Date('2026-11-23T02:00:00.000Z'), today: '2026-11-23' as const };
      const moves = people.map(({ personId }) => city.database.transaction((tx) => recordMove(tx, { personId, kind: 'retirement', on: '2026-11-23', change: {}, reason: '退休', documentNo: '1号' }, author)));
      const verified = await Promise.all([rows.named(), rows.named(), Promise.all(moves).then(() => rows.named())]);
      expect([people.length, verified]).toEqual([8, [[], [], []]]);
    });

    test('names a certificate, a closing and its outcome that somebody altered', async () => {
      const certificates = await city.database.query<{ id: number; personId: number }>("SELECT id, person_id AS personId FROM certificate WHERE state = 'valid' ORDER BY id LIMIT 5");
      const ways = ["number = 'X-1'", "person_name = '某某'", 'person_id = 1', 'class_id = class_id + 1000', "state = 'revoked', standing = NULL"];
      expect(await rows.namedAfter('certificate', certificates.map(({ id }, at) => `UPDATE certificate SET ${ways[at]} WHERE id = ${id}`))).toEqual(certificates.flatMap(({ id, personId }) => named(`certificate ${id} of person ${personId}`)));
      const { classId, closureNo, trainee } = await first("SELECT class_id AS classId, closure_no AS closureNo, person_id AS trainee FROM class_outcome WHERE outcome <> 'COMPLETED' LIMIT 1");
      const at = `class_id = ${classId} AND closure_no = ${closureNo}`;
      const outcome = `the outcome of person ${trainee} in closing ${closureNo} of class ${classId}`;
      expect(await rows.namedAfter('class_outcome', [`UPDATE class_outcome SET outcome = 'COMPLETED', reasons = '[]' WHERE ${at} AND person_id = ${trainee}`])).toEqual(named(outcome));
      expect(await rows.namedAfter('class_outcome', [`DELETE FROM class_outcome WHERE ${at} AND person_id = ${trainee}`])).toEqual(named(outcome, 'removed'));
      expect(await rows.namedAfter('class_closure', [`UPDATE class_closure SET closed_by_name = '某某' WHERE ${at}`])).toEqual(named(`closing ${closureNo} of class ${classId}`));
    });

    test('names a posting that was back-dated, prolonged or removed, and once all that was found is stated one that was put in', async () => {
      const postings = await city.database.query<{ id: number; personId: number }>('SELECT id, person_id AS personId FROM posting WHERE valid_until IS NULL ORDER BY id LIMIT 5');
      const ways = ["UPDATE posting SET valid_from = '2020-01-01'", "UPDATE posting SET valid_until = '2026-06-01'", "UPDATE posting SET `rank` = '一级巡视员'", 'UPDATE posting SET unit_id = 1', 'DELETE FROM posting'];
      expect(await rows.namedAfter('posting', postings.map(({ id }, at) => `${ways[at]} WHERE id = ${id}`))).toEqual(
        postings.flatMap(({ id, personId }, at) => named(`posting ${id} of person ${personId}`, at === 4 ? 'removed' : 'changed')),
      );
      await rows.stateFound();
      const putIn = `INSERT INTO posting SELECT 4000000, person_id, unit_id, post, \`rank\`, rank_since, staff_kind, managed_by, status, valid_from, valid_from, recorded_by, recorded_at FROM posting LIMIT 1`;
      expect(await rows.namedAfter('posting', [putIn])).toEqual([expect.stringMatching(/^posting 4000000 of person \d+ was inserted$/)]);
    });
  });

  test('loaded again, nothing changes', async () => {
    const count = (): Promise<unknown> => city.database.query('SELECT (SELECT COUNT(*) FROM audit_entry) AS acts, (SELECT COUNT(*) FROM training_class) AS classes, (SELECT COUNT(*) FROM enrolment) AS enrolments');
    const before = await count();
    await city.load();
    expect(await count()).toEqual(before);
  });
});

/** A Sunday, a day of the Spring Festival, a year that no calendar was announced for. */
test.each(['2026-11-29', '2027-02-07', '2028-07-01'])('told on %s, after the load was cut off, it is as sound', async (today) => {
  const city = await openRosterCity(`${today}T03:00:00.000Z`);
  try {
    await expect(city.load(cutOffAfter(city.application, 6))).rejects.toThrow('the power went');
    await city.load();
    expect(await judge(city, today)).toEqual(SOUND);
    expect(await city.database.query('SELECT title FROM training_class GROUP BY title HAVING COUNT(*) > 1')).toEqual([]);
  } finally {
    await city.close();
  }
}, PATIENCE);

/** The application whose database goes away after so many transactions. */
function cutOffAfter(application: INestApplicationContext, transactions: number): INestApplicationContext {
  const database = application.get(Database);
  let left = transactions;
  const brittle = Object.assign(Object.create(database) as Database, {
    transaction: async (work: Parameters<Database['transaction']>[0]) => {
      left -= 1;
      if (left < 0) throw new Error('the power went');
      return database.transaction(work);
    },
  });
  return Object.assign(Object.create(application) as INestApplicationContext, { get: (token: unknown, options: object) => (token === Database ? brittle : application.get(token as never, options as never)) });
}

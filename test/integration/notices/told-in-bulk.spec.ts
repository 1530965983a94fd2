import { CLASSES_JOBS } from '../../../src/modules/classes/public';
import { startClass } from '../../../src/modules/classes/class/start-class';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/public';
import { NOW, openSchool, type School } from '../classes/school';

/** More than fit one job. */
const WAITING = 620;

describe('an act that concerns many', () => {
  let school: School;
  beforeAll(async () => {
    school = await openSchool();
  });
  afterAll(() => school.close());

  test('is announced once for five hundred people, with ids only', async () => {
    const classId = await school.addClass({ capacity: 0, waitingCapacity: WAITING });
    const waiting = Array.from({ length: WAITING }, (_, index) => [classId, index + 1, 2, 0, 'self', 'waiting', 'enrolled', index + 1, index + 1, NOW, NOW]);
    await school.database.query('INSERT INTO enrolment (class_id, person_id, unit_id, pool_unit_id, path, state, entry_state, acceptance_no, pool_since_no, accepted_at, changed_at) VALUES ?', [waiting]);
    await school.database.query('UPDATE training_class SET waiting = ?, last_no = ? WHERE id = ?', [WAITING, WAITING, classId]);
    await school.database.transaction((tx) => startClass(tx, classId, SYSTEM_ACTOR, NOW));
    const promised = await school.database.query<{ job: string; payload: string }>('SELECT job, payload FROM outbox_event ORDER BY id');
    expect(promised.map(({ job }) => CLASSES_JOBS.some(({ name }) => name === job))).toEqual([true, true]);
    const moves = promised.flatMap(({ payload }) => (JSON.parse(payload) as { moves: { from: string; to: string }[] }).moves);
    expect([moves.length, new Set(moves.map(({ from, to }) => `${from} ${to}`))]).toEqual([WAITING, new Set(['waiting expired'])]);
    expect(promised.map(({ payload }) => payload).join('')).not.toMatch(/\p{Script=Han}/u);
  });
});

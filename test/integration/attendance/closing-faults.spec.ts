import { createAccount, SYSTEM_ACTOR } from '../../../src/modules/identity/public';
import { openCountingDoor, type CountingDoor } from '../../support/counting-door';
import { ApiProcess, runCli, WorkerProcess } from '../../support/product-process';
import { until } from '../../support/until';
import { Dice } from '../classes/walkers';
import { addEndedClass, openSchool, type RunningClass, type School } from './running-class';

const PEOPLE = 12;
const SEED = Number(process.env['XUEFEN_WALK_SEED'] ?? '20260420');
const ACCOUNT = { username: 'school.desk', password: 'correct horse 9 battery' };
/** As many as one act takes, and a few behind its end. */
const REQUESTS = { closure: 48, reopening: 36, settling: 90 } as const;

type Act = 'closure' | 'reopening';

/**
 * The api is killed at a statement drawn by lot while it closes and reopens classes, and the worker at one while it settles their credits. Whoever
 * asked asks again with the same key until there is an answer. Processes of their own, engines that stay.
 */
describe('api and worker killed while classes are closed', () => {
  let school: School;
  let doors: { readonly api: CountingDoor; readonly worker: CountingDoor };
  let session: Record<string, string>;
  const dice = new Dice(SEED);
  beforeAll(async () => {
    school = await openSchool();
    const url = school.home.environment['DATABASE_URL'] ?? '';
    doors = { api: await openCountingDoor(url), worker: await openCountingDoor(url) };
    await school.database.transaction((tx) => createAccount(tx, { ...ACCOUNT, displayName: '教务', grants: [{ role: 'school_admin', unitId: null }] }, SYSTEM_ACTOR));
  });
  afterAll(async () => {
    await doors.api.close();
    await doors.worker.close();
    await school.close();
  });

  const through = (door: CountingDoor): NodeJS.ProcessEnv => ({ ...school.home.environment, DATABASE_URL: door.url });

  async function signIn(api: ApiProcess): Promise<Record<string, string>> {
    const answer = await fetch(`${api.url}/api/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(ACCOUNT) });
    const { csrfToken } = (await answer.json()) as { csrfToken: string };
    return { cookie: answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; '), 'x-csrf-token': csrfToken, 'content-type': 'application/json' };
  }

  /** @returns nothing when the api died before it answered */
  async function ask(api: ApiProcess, classId: number, act: Act, key: string): Promise<{ status: number; code: string } | undefined> {
    const body = JSON.stringify(act === 'closure' ? { lateReason: '材料收齐较晚' } : { reason: '补录签到' });
    const answer = await fetch(`${api.url}/api/v1/classes/${classId}/${act}`, { method: 'POST', headers: { ...session, 'idempotency-key': key }, body }).catch(() => undefined);
    return answer && { status: answer.status, code: ((await answer.json().catch(() => ({}))) as { code?: string }).code ?? '' };
  }

  /** The api dies at its statement by lot; the next is asked with the same key: what was done stands, what was not is done now. */
  async function actThoughKilled(api: ApiProcess, classId: number, act: Act, key: string): Promise<ApiProcess> {
    doors.api.at(1 + dice.roll(REQUESTS[act]), () => void api.kill());
    await ask(api, classId, act, key);
    await api.kill();
    // A process that was killed keeps its key for a minute.
    await school.database.query('UPDATE idempotency_key SET started_at = started_at - INTERVAL 61 SECOND');
    const next = await ApiProcess.start(through(doors.api));
    const answer = await ask(next, classId, act, key);
    expect(['200 ', '409 CLASS_STATE_WRONG']).toContain(`${answer?.status} ${answer?.code}`);
    return next;
  }

  async function settleUntilKilled(): Promise<void> {
    const worker = await WorkerProcess.start(through(doors.worker));
    let dead = false;
    doors.worker.at(1 + dice.roll(REQUESTS.settling), () => void worker.kill().then(() => (dead = true)));
    await until('the worker is killed', async () => dead);
  }

  test(`after every act the rows are whole; in the end each credit stands once (seed ${SEED})`, async () => {
    const classes: RunningClass[] = [];
    for (let index = 0; index < 2; index += 1) classes.push(await addEndedClass(school, Array.from({ length: PEOPLE }, () => ['present', 'late', 'present', 'present'] as const)));
    const [a = 0, b = 0] = classes.map(({ classId }) => classId);
    const acts: readonly (readonly [number, Act])[] = [[a, 'closure'], [b, 'closure'], [a, 'reopening'], [a, 'closure']];
    let api = await ApiProcess.start(through(doors.api));
    session = await signIn(api);
    for (const [index, [classId, act]] of acts.entries()) {
      [api] = await Promise.all([actThoughKilled(api, classId, act, `act-${index}`), settleUntilKilled()]);
      const [row] = await school.database.query<{ state: string }>('SELECT state FROM training_class WHERE id = ?', [classId]);
      expect(row).toEqual({ state: act === 'closure' ? 'closed' : 'running' });
    }
    await api.stop();
    // Redis is lost as well: what was promised is handed over again from the rows, at once.
    await school.home.emptyRedis();
    await school.database.query('UPDATE outbox_event SET handed_at = handed_at - INTERVAL 61 SECOND');
    const last = await WorkerProcess.start(school.home.environment);
    await until('all that was promised is done', async () => (await school.database.query('SELECT id FROM outbox_event')).length === 0, 90);
    await last.stop();

    const closures = await school.database.query('SELECT class_id AS classId, closure_no AS closureNo, reopened_at IS NULL AS stands FROM class_closure ORDER BY class_id, closure_no');
    expect(closures).toEqual([{ classId: a, closureNo: 1, stands: 0 }, { classId: a, closureNo: 2, stands: 1 }, { classId: b, closureNo: 1, stands: 1 }]);
    for (const { people } of classes) {
      const rows = await school.database.query<{ personId: number; net: string; standing: string }>(
        'SELECT person_id AS personId, SUM(quantity) AS net, SUM(IF(reverses_entry_no IS NULL, 1, -1)) AS standing FROM credit_entry WHERE person_id IN (?) GROUP BY person_id HAVING standing <> 0 ORDER BY person_id', [[...people]],
      );
      expect(rows).toEqual(people.map((personId) => ({ personId, net: '200', standing: '1' })));
    }
    expect(await runCli(['ledger', 'verify'], school.home.environment)).toMatchObject({ code: 0 });
    expect(await runCli(['audit', 'seats'], school.home.environment)).toMatchObject({ code: 0 });
  }, 240_000);
});

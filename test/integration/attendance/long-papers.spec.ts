import type { QueryRunner } from 'typeorm';
import type { Visitor } from '../../support/visitor';
import { WorkerProcess } from '../../support/product-process';
import { until } from '../../support/until';
import { namesOf, openRunningRoom, type RunningClass, type RunningRoom } from './running-room';

const PEOPLE = 80;
const HALF_DAYS = 40;

interface Export {
  readonly id: number;
  readonly status: string;
}

/** Written by workers that are processes of their own, so that one may be killed. */
describe('papers that are too long to wait for', () => {
  let room: RunningRoom;
  let worker: WorkerProcess;
  let ran: RunningClass;
  beforeAll(async () => {
    room = await openRunningRoom();
    ran = await room.run(namesOf(PEOPLE));
    const more = Array.from({ length: HALF_DAYS - 4 }, (_, index) => [ran.classId, `2026-02-${String(1 + Math.floor(index / 2)).padStart(2, '0')}`, index % 2 === 0 ? 'am' : 'pm', '专题课', '', '2026-01-01 00:00:00']);
    await room.owner.query('INSERT INTO class_session (class_id, day, half, topic, place, changed_at) VALUES ?', [more]);
    worker = await WorkerProcess.start(room.home.environment);
  }, 120_000);
  afterAll(async () => {
    await worker?.stop();
    await room?.close();
  });

  const order = async (paper = 'sign-in-sheets', visitor: Visitor = room.school, body: object = {}): Promise<Export> => (await visitor.ask('POST', `/classes/${ran.classId}/prints/${paper}`, body)).body as unknown as Export;
  /** From the row, since a test empties Redis and with it the sessions. */
  const read = async (id: number): Promise<{ status: string; partsDone: number }> =>
    ((await room.owner.query('SELECT status, parts_done AS partsDone FROM export_job WHERE id = ?', [id])) as { status: string; partsDone: number }[])[0] ?? { status: 'gone', partsDone: 0 };
  const ended = (id: number) => until('the paper is written', async () => {
    const found = await read(id);
    return !['queued', 'running'].includes(found.status) && found;
  });

  /** Holds the export's row, so that the worker stands in the middle of writing, until it is let go. */
  async function inTheMiddle(id: number): Promise<QueryRunner> {
    await until('it runs', async () => (await read(id)).partsDone > 0);
    const holder = room.owner.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT id FROM export_job WHERE id = ? FOR UPDATE', [id]);
    await until('the worker waits', async () => {
      const waiting: unknown[] = await room.owner.query("SELECT id FROM information_schema.processlist WHERE info LIKE 'UPDATE export_job SET parts_done%'");
      return waiting.length > 0;
    });
    return holder;
  }

  test('are refused within a request, with the way to get them', async () => {
    expect(await room.school.ask('GET', `/classes/${ran.classId}/prints/sign-in-sheet.pdf`)).toMatchObject({ status: 409, body: { code: 'PAPER_TOO_LONG', facts: { lines: PEOPLE * HALF_DAYS } } });
    expect((await room.school.download(`/classes/${ran.classId}/prints/sign-in-sheet.pdf?sessionId=${ran.sessions[0]}`)).status).toBe(200);
  });

  test('are written half-day by half-day, can be followed, and are fetched by whoever asked for them', async () => {
    const { id, status } = await order('sign-in-sheets', room.school, { marks: 'yes' });
    expect(status).toBe('queued');
    await ended(id);
    expect((await room.school.ask('GET', `/exports/${id}`)).body).toMatchObject({ status: 'completed', partsDone: HALF_DAYS, partsTotal: HALF_DAYS, fileName: '签到表-中青年干部培训班.pdf', problem: null });
    const { headers, body } = await room.school.download(`/exports/${id}/file`);
    expect(headers['content-type']).toBe('application/pdf');
    expect(body.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(body.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(HALF_DAYS);
    expect((await room.school.download(`/exports/${id}/events`)).body.toString()).toContain('event: end');
    expect((await room.department.download(`/exports/${id}/file`)).status).toBe(404);
    expect((await room.department.ask('GET', '/exports')).body).toMatchObject({ items: [], count: 0 });
    await room.owner.query('UPDATE export_job SET finished_at = finished_at - INTERVAL 8 DAY WHERE id = ?', [id]);
    expect(await room.school.ask('GET', `/exports/${id}/file`)).toMatchObject({ status: 409, body: { code: 'EXPORT_EXPIRED' } });
  });

  test('cancelled on the way the worker stops, and nothing is kept; one that has ended cannot be cancelled', async () => {
    const { id } = await order();
    const holder = await inTheMiddle(id);
    const cancelling = room.school.ask('POST', `/exports/${id}/cancellation`, {});
    await holder.rollbackTransaction();
    await holder.release();
    expect(await cancelling).toMatchObject({ status: 200, body: { status: 'cancelled' } });
    await until('the worker has let go', async () => (await room.owner.query("SELECT id FROM outbox_event WHERE job = 'exports.run-export'") as unknown[]).length === 0);
    expect(await room.owner.query('SELECT status, file_digest AS digest FROM export_job WHERE id = ?', [id])).toEqual([{ status: 'cancelled', digest: null }]);
    expect(await room.school.ask('POST', `/exports/${id}/cancellation`, {})).toMatchObject({ status: 409, body: { code: 'EXPORT_FINISHED' } });
  });

  test('a paper of which there is nothing ends as failed, and says why', async () => {
    const { id } = await order('certificates');
    await ended(id);
    expect((await room.school.ask('GET', `/exports/${id}`)).body).toMatchObject({ status: 'failed', problem: { code: 'CERTIFICATE_NOT_FOUND', zh: '没有找到该证书。' } });
    expect(await room.unitHr(room.city.town).then((hr) => hr.ask('POST', `/classes/${ran.classId}/prints/certificates`, {}))).toMatchObject({ status: 403 });
  });

  test('a worker killed on the way: another begins anew, and the file is whole', async () => {
    const { id } = await order();
    const holder = await inTheMiddle(id);
    await worker.kill();
    await holder.rollbackTransaction();
    await holder.release();
    expect(await room.school.ask('GET', `/exports/${id}/file`)).toMatchObject({ status: 409, body: { code: 'EXPORT_NOT_READY' } });
    await room.home.emptyRedis();
    await room.owner.query('UPDATE outbox_event SET handed_at = handed_at - INTERVAL 61 SECOND');
    worker = await WorkerProcess.start(room.home.environment);
    expect(await ended(id)).toMatchObject({ status: 'completed', partsDone: HALF_DAYS });
  }, 90_000);
});

import { WorkerProcess } from '../../support/product-process';
import { until } from '../../support/until';
import { openMailRoom, type MailRoom } from './mail-room';
import { openPostOffice, type PostOffice } from './post-office';

/** Workers are processes of their own here, and are killed. */
describe('a worker that dies while it sends', () => {
  let office: PostOffice;
  let room: MailRoom;
  let worker: WorkerProcess | undefined;
  beforeAll(async () => {
    office = await openPostOffice();
    room = await openMailRoom(office.url);
  });
  afterEach(() => worker?.kill());
  afterAll(async () => {
    await room.close();
    await office.close();
  });

  test('leaves its mail to another, under the same name; the others are sent once', async () => {
    for (const personId of [1, 2, 3]) await room.addPerson(personId);
    office.always('takes_and_says_nothing');
    await room.tell([1]);
    worker = await WorkerProcess.start(room.environment);
    await until('the server has the mail and has not said so', async () => office.taken.length === 1);
    await worker.kill();
    expect(await room.mails()).toMatchObject([{ state: 'waiting', tries: 1 }]);

    office.always('takes');
    await room.tell([2, 3]);
    worker = await WorkerProcess.start(room.environment);
    await until('the mails of others leave meanwhile', async () => (await room.mails()).filter(({ state }) => state === 'sent').length === 2);
    await room.database.query("UPDATE mail_delivery SET next_try_at = UTC_TIMESTAMP(3) WHERE state = 'waiting'");
    await until('the mail of the dead worker is sent', async () => (await room.mails()).every(({ state }) => state === 'sent'));
    await worker.stop();
    expect((await room.mails()).map(({ tries }) => tries)).toEqual([2, 1, 1]);
    const names = office.taken.map(({ messageId }) => messageId);
    expect([names.length, new Set(names).size]).toEqual([4, 3]);
  }, 90_000);
});

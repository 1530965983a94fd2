import { MOST_TRIES } from '../../../src/modules/notices/mail/try-again';
import { until } from '../../support/until';
import { IMPATIENT, openMailRoom, type MailRoom } from './mail-room';
import { openPostOffice, openSilentOffice, type PostOffice } from './post-office';

const NOBODY_LISTENS = 'smtp://127.0.0.1:1';

describe('the e-mail of a notice', () => {
  let office: PostOffice;
  let room: MailRoom;
  beforeAll(async () => {
    office = await openPostOffice();
    room = await openMailRoom(office.url);
  });
  beforeEach(async () => {
    await room.empty();
    office.behave();
    office.always('takes');
    (office.taken as unknown[]).length = 0;
  });
  afterAll(async () => {
    await room.close();
    await office.close();
  });

  const recipients = (): string[] => office.taken.flatMap(({ to }) => to);

  test('goes out once, in words, with a name of its own and a link; nobody else reads the address', async () => {
    await room.addPerson(1);
    await room.tell([1]);
    await room.sendAll(office.url);
    await room.sendAll(office.url);
    expect(recipients()).toEqual(['p1@example.cn']);
    const [{ raw, messageId } = { raw: '', messageId: '' }] = office.taken;
    expect(messageId).toMatch(/^<notice-\d+-\d+@school\.example\.cn>$/);
    expect(raw).toMatch(/Auto-Submitted: auto-generated/);
    expect(raw).toMatch(/Content-Type: text\/plain/);
    expect(raw).toMatch(/Content-Type: text\/html/);
    expect(raw.replaceAll(/=\r?\n/g, '')).toContain('https://xuefen.example.cn/find-classes/7');
    expect(await room.mails()).toEqual([{ state: 'sent', tries: 1, fault: '' }]);
  });

  test('is one, however often the same is told and however many send at once', async () => {
    for (const personId of [1, 2, 3, 4, 5, 6]) await room.addPerson(personId);
    await Promise.all(Array.from({ length: 4 }, () => room.tell([1, 2, 3, 4, 5, 6])));
    expect(await room.unread()).toBe(6);
    await Promise.all(Array.from({ length: 5 }, () => room.sendAll(office.url)));
    expect(recipients().toSorted()).toEqual([1, 2, 3, 4, 5, 6].map((personId) => `p${personId}@example.cn`));
  });

  test('is made for nobody without an address, without an account that works, or who muted the kind', async () => {
    for (const personId of [2, 3]) await room.addPerson(personId);
    await room.database.query('UPDATE account SET disabled_at = ? WHERE person_id = 2', [room.clock.now()]);
    await room.database.query("INSERT INTO muted_mail (account_id, kind) SELECT id, 'called_up' FROM account WHERE person_id = 3");
    await room.tell([1, 2, 3]);
    expect([await room.unread(), await room.mails()]).toEqual([3, []]);
  });

  test('is one for a person with two accounts, to the address set last; for an account without a person, to its own', async () => {
    await room.addPerson(1, 'old@example.cn');
    room.clock.moveMinutes(1);
    await room.addPerson(1, 'new@example.cn');
    await room.tell([1]);
    const [account] = await room.database.query<{ id: number }>("SELECT id FROM account WHERE username = 'old@example.cn'");
    await room.database.query('UPDATE account SET person_id = NULL WHERE id = ?', [account?.id ?? 0]);
    await room.desk.tell('plan_waiting', [{ accountId: account?.id ?? 0, facts: { of: 'plan', id: 1, title: '年度计划' }, toldKey: 'planning:1' }], room.clock.now());
    await room.sendAll(office.url);
    expect(recipients()).toEqual(['new@example.cn', 'old@example.cn']);
  });

  test('is dropped when it is not wanted any more by the time it would leave', async () => {
    await room.addPerson(1);
    await room.tell([1]);
    await room.database.query('DELETE FROM mail_address');
    await room.sendAll(office.url);
    expect([recipients(), await room.mails()]).toEqual([[], [{ state: 'dropped', tries: 1, fault: '' }]]);
  });

  test('a recipient refused for good is given up at once; the next mail leaves', async () => {
    for (const personId of [1, 2]) await room.addPerson(personId);
    office.behave('refuses_recipient');
    await room.tell([1, 2]);
    await room.sendAll(office.url);
    expect([recipients(), await room.mails()]).toEqual([['p2@example.cn'], [{ state: 'given_up', tries: 1, fault: 'EENVELOPE 550' }, { state: 'sent', tries: 1, fault: '' }]]);
  });

  test('"not now" is tried again later, under the same name, and then leaves', async () => {
    await room.addPerson(1);
    office.behave('refuses_for_now');
    await room.tell([1]);
    await room.sendAll(office.url);
    expect(await room.mails()).toEqual([{ state: 'waiting', tries: 1, fault: 'EENVELOPE 451' }]);
    expect(await room.sendNext(office.url)).toBe('nothing_due');
    room.clock.moveMinutes(1);
    await room.sendAll(office.url);
    expect([recipients(), await room.mails()]).toEqual([['p1@example.cn'], [{ state: 'sent', tries: 2, fault: '' }]]);
  });

  test('a line cut in the middle is tried again', async () => {
    await room.addPerson(1);
    office.behave('cuts_in_the_middle');
    await room.tell([1]);
    expect(await room.sendNext(office.url)).toBe('server_away');
    expect(await room.mails()).toMatchObject([{ state: 'waiting', tries: 1 }]);
    room.clock.moveMinutes(1);
    await room.sendAll(office.url);
    expect(recipients()).toEqual(['p1@example.cn']);
  });

  test('a server that took it and fell silent makes a second copy that is recognised by its name', async () => {
    await room.addPerson(1);
    office.behave('takes_and_says_nothing');
    await room.tell([1]);
    await room.sendNext(office.url, IMPATIENT);
    room.clock.moveMinutes(1);
    await room.sendAll(office.url);
    expect(new Set(office.taken.map(({ messageId }) => messageId)).size).toBe(1);
    expect([office.taken.length, await room.mails()]).toEqual([2, [{ state: 'sent', tries: 2, fault: '' }]]);
  });

  test('a server that hangs holds up one mail for its limit, and no inbox', async () => {
    const silent = await openSilentOffice();
    for (const personId of [1, 2]) await room.addPerson(personId);
    await room.tell([1]);
    const began = performance.now();
    const hanging = room.sendNext(silent.url, IMPATIENT);
    await until('the hanging one has it', async () => (await room.mails())[0]?.tries === 1);
    await room.tell([2]);
    expect(await room.unread()).toBe(2);
    await room.sendAll(office.url);
    expect(recipients()).toEqual(['p2@example.cn']);
    expect(await hanging).toBe('server_away');
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(await room.mails()).toMatchObject([{ state: 'waiting', tries: 1 }, { state: 'sent' }]);
    await silent.close();
  });

  test('is given up after the last try, and the inbox has it all the same', async () => {
    await room.addPerson(1);
    await room.tell([1]);
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      expect(await room.sendNext(NOBODY_LISTENS)).toBe('server_away');
      room.clock.moveMinutes(481);
    }
    expect(await room.mails()).toMatchObject([{ state: 'given_up', tries: MOST_TRIES }]);
    await room.sendAll(office.url);
    expect([recipients(), await room.unread()]).toEqual([[], 1]);
  });

  test('whoever comes back late from a hanging server does not overrule the one who took over', async () => {
    const silent = await openSilentOffice();
    await room.addPerson(1);
    await room.tell([1]);
    const slow = room.sendNext(silent.url, IMPATIENT);
    await until('the slow one has it', async () => (await room.mails())[0]?.tries === 1);
    room.clock.moveMinutes(3);
    await room.sendAll(office.url);
    await slow;
    expect([recipients(), await room.mails()]).toEqual([['p1@example.cn'], [{ state: 'sent', tries: 2, fault: '' }]]);
    await silent.close();
  });
});

import type { INestApplicationContext } from '@nestjs/common';
import { NoticeDesk } from '../../../src/modules/notices/inbox/notice-desk';
import { MailDesk, type Progress } from '../../../src/modules/notices/mail/mail-desk';
import { Database } from '../../../src/platform/database/database';
import { MailTransport, type MailLimits } from '../../../src/platform/mail/mail-transport';
import { Vault } from '../../../src/platform/vault/vault';
import { startApplicationContext } from '../../support/application-context';
import { makeTestHome, type TestHome } from '../../support/test-home';
import { MovingClock } from '../identity/moving-clock';

export const SENDER = 'xuefen@school.example.cn';
const PATIENT = { connectMilliseconds: 20_000, silenceMilliseconds: 20_000, wholeMilliseconds: 20_000 };
/** For servers that say nothing. */
export const IMPATIENT = { connectMilliseconds: 2_000, silenceMilliseconds: 1_500, wholeMilliseconds: 3_000 };

export interface MailRow {
  readonly state: string;
  readonly tries: number;
  readonly fault: string;
}

/** The product's wiring with a mail server set, people with addresses, and one desk that sends when it is told to. */
export interface MailRoom {
  readonly home: TestHome;
  readonly environment: NodeJS.ProcessEnv;
  readonly database: Database;
  readonly clock: MovingClock;
  readonly desk: NoticeDesk;
  /** Somebody with an account and an address. */
  addPerson(personId: number, address?: string): Promise<void>;
  tell(personIds: readonly number[], toldKey?: string): Promise<void>;
  /** Sends the mail that is due longest by this server. */
  sendNext(url: string, limits?: MailLimits): Promise<Progress>;
  /** Until nothing is due. */
  sendAll(url: string): Promise<void>;
  mails(): Promise<MailRow[]>;
  unread(): Promise<number>;
  empty(): Promise<void>;
  close(): Promise<void>;
}

const CLASS = { classId: 7, title: '中青年干部培训班', startsOn: '2026-04-13', endsOn: '2026-04-17' };

export async function openMailRoom(url: string): Promise<MailRoom> {
  const home = await makeTestHome();
  const environment = { ...home.environment, XUEFEN_SMTP_URL: url, XUEFEN_MAIL_FROM: SENDER, XUEFEN_PUBLIC_ADDRESS: 'https://xuefen.example.cn/' };
  const clock = new MovingClock();
  const application: INestApplicationContext = await startApplicationContext(environment, clock);
  const [database, desk, mailDesk] = [application.get(Database), application.get(NoticeDesk, { strict: false }), application.get(MailDesk, { strict: false })];
  const sendNext = (by: string, limits = PATIENT): Promise<Progress> => mailDesk.sendNext(new MailTransport({ url: by, from: SENDER }, limits), new AbortController().signal);
  return {
    home, environment, database, clock, desk, sendNext,
    async addPerson(personId, address = `p${personId}@example.cn`) {
      const account: { insertId: number } = await home.owner.query("INSERT INTO account (username, display_name, password_hash, person_id) VALUES (?, '学员', 'x', ?)", [address, personId]);
      await database.query("INSERT INTO mail_address (account_id, address_sealed, language, changed_at) VALUES (?, ?, 'zh', ?)", [account.insertId, application.get(Vault).encrypt(address), clock.now()]);
    },
    tell: (personIds, toldKey = 'called-up:7') => desk.tell('called_up', personIds.map((personId) => ({ personId, facts: CLASS, toldKey })), clock.now()),
    async sendAll(by) {
      for (let most = 100; most > 0; most -= 1) if ((await sendNext(by)) === 'nothing_due') return;
      throw new Error('mails never ended');
    },
    mails: () => database.query<MailRow>('SELECT state, tries, fault FROM mail_delivery ORDER BY notice_id'),
    async unread() {
      const [counted] = await database.query<{ count: number }>('SELECT COUNT(*) AS count FROM notice WHERE read_at IS NULL');
      return Number(counted?.count);
    },
    async empty() {
      for (const table of ['mail_delivery', 'notice', 'muted_mail', 'mail_address', 'account']) await home.owner.query(`DELETE FROM ${table}`);
    },
    async close() {
      await application.close();
      await home.drop();
    },
  };
}

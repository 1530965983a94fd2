import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '../../src/create-api';
import { createAccount, SYSTEM_ACTOR, type NewAccount } from '../../src/modules/identity/public';
import { Database } from '../../src/platform/database/database';
import { Visitor } from './visitor';

const PASSWORD = 'correct horse 9 battery';

export interface Api {
  readonly app: NestFastifyApplication;
  readonly database: Database;
  /** Nobody yet. */
  visitor(): Visitor;
  /** Somebody with these grants, signed in. */
  signedIn(account: Partial<NewAccount>): Promise<Visitor>;
  close(): Promise<void>;
}

/** The whole product's HTTP door, as the api process opens it, without a port. */
export async function startApi(environment: NodeJS.ProcessEnv): Promise<Api> {
  const app = await createApi({ ...environment, XUEFEN_LOG_LEVEL: 'silent' });
  app.useLogger(false);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const database = app.get(Database);
  return {
    app,
    database,
    visitor: () => new Visitor(app),
    async signedIn(account) {
      const username = `u${randomBytes(6).toString('hex')}`;
      await database.transaction((tx) => createAccount(tx, { displayName: username, password: PASSWORD, ...account, username }, SYSTEM_ACTOR));
      const visitor = new Visitor(app);
      const answer = await visitor.signIn(username, PASSWORD);
      if (answer.status !== 200) throw new Error(`sign-in answered ${answer.status}: ${JSON.stringify(answer.body)}`);
      return visitor;
    },
    close: () => app.close(),
  };
}

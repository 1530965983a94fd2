import { randomBytes } from 'node:crypto';
import { Global, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Redis } from 'ioredis';
import { DataSource } from 'typeorm';
import { AuditHttp } from '../../../src/modules/audit/http';
import { IdentityHttp } from '../../../src/modules/identity/http';
import { createAccount, SYSTEM_ACTOR, type NewAccount } from '../../../src/modules/identity/public';
import { CLOCK } from '../../../src/platform/clock/clock';
import { CONFIGURATION } from '../../../src/platform/configuration/configuration';
import { Database } from '../../../src/platform/database/database';
import { ProblemFilter } from '../../../src/platform/http/problem-filter';
import { createValidationPipe } from '../../../src/platform/http/validation-pipe';
import { createLogger, LOGGER } from '../../../src/platform/logging/logger';
import { connectRequestRedis, REQUEST_REDIS } from '../../../src/platform/queue/redis-connection';
import { registerSessions } from '../../../src/platform/sessions/register-sessions';
import { Vault } from '../../../src/platform/vault/vault';
import { redisUrl } from '../../support/test-home';
import { Browser } from './browser';
import { MovingClock } from './moving-clock';
import { ProbeController, PROBE_STATE, type ProbeState } from './probe.controller';
import { createScratchSchema, type ScratchSchema } from './scratch-schema';

export const PASSWORD = 'correct horse 9 battery';

export interface IdentityApplication {
  readonly app: NestFastifyApplication;
  readonly database: Database;
  readonly redis: Redis;
  readonly clock: MovingClock;
  readonly probe: ProbeState;
  browser(): Browser;
  /** An account with {@link PASSWORD}; its user name is unlike any other test's. */
  account(account?: Partial<NewAccount>): Promise<{ id: number; username: string }>;
  /** A browser in which that account is signed in. */
  signedIn(account?: Partial<NewAccount>): Promise<Browser>;
  close(): Promise<void>;
}

/** identity and audit over real engines, with a probe in place of the other modules. */
export async function startIdentityApplication(
  redisAddress = redisUrl(),
  controllers: readonly Type[] = [ProbeController],
): Promise<IdentityApplication> {
  const schema = await createScratchSchema(); const redis = connectRequestRedis(redisAddress);
  await redis.connect();
  const clock = new MovingClock();
  const probe: ProbeState = { runs: 0 };
  const closeEngines = async (): Promise<void> => {
    redis.disconnect();
    await schema.drop();
  };
  const app = await createApplication(schema, { redis, clock, probe }, controllers).catch(async (error: unknown) => {
    await closeEngines();
    throw error;
  });
  const database = app.get(Database);
  const browser = (): Browser => new Browser(app);
  const account = async (wanted: Partial<NewAccount> = {}): Promise<{ id: number; username: string }> => {
    const username = wanted.username ?? `u${randomBytes(5).toString('hex')}`;
    const id = await database.transaction((tx) => createAccount(tx, { displayName: username, password: PASSWORD, ...wanted, username }, SYSTEM_ACTOR));
    return { id, username };
  };
  return {
    app, database, redis, clock, probe, browser, account,
    async signedIn(wanted) {
      const { username } = await account(wanted);
      const opened = browser();
      const answer = await opened.signIn(username, PASSWORD);
      if (answer.status !== 200) throw new Error(`sign-in answered ${answer.status}`);
      return opened;
    },
    async close() {
      await app.close();
      await closeEngines();
    },
  };
}

interface Parts {
  readonly redis: Redis;
  readonly clock: MovingClock;
  readonly probe: ProbeState;
}

async function createApplication(schema: ScratchSchema, { redis, clock, probe }: Parts, controllers: readonly Type[]): Promise<NestFastifyApplication> {
  const configuration = { identityKey: randomBytes(32), identityIndexKey: randomBytes(32), sessionSecret: randomBytes(32).toString('hex'), secureCookies: false };

  @Global()
  @Module({
    providers: [
      Database,
      Vault,
      { provide: CONFIGURATION, useValue: configuration },
      { provide: CLOCK, useValue: clock },
      { provide: LOGGER, useValue: createLogger('api', 'silent') },
      { provide: DataSource, useValue: schema.source },
      { provide: REQUEST_REDIS, useValue: redis },
      { provide: PROBE_STATE, useValue: probe },
    ],
    exports: [Database, Vault, CONFIGURATION, CLOCK, LOGGER, DataSource, REQUEST_REDIS, PROBE_STATE],
  })
  class TestPlatformModule {}

  @Module({ imports: [TestPlatformModule, AuditHttp, IdentityHttp], controllers: [...controllers] })
  class TestApplicationModule {}

  const app = await NestFactory.create<NestFastifyApplication>(TestApplicationModule, new FastifyAdapter(), { logger: false, abortOnError: false });
  app.setGlobalPrefix('api/v1');
  app.useGlobalPipes(createValidationPipe());
  app.useGlobalFilters(new ProblemFilter(app.get(LOGGER)));
  await registerSessions(app, configuration, redis);
  await app.init(); await app.getHttpAdapter().getInstance().ready();
  return app;
}

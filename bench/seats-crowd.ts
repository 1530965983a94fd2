import { Signer } from '@fastify/cookie';
import { Redis } from 'ioredis';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../src/platform/database/data-source';
import { sessionKey } from '../src/platform/sessions/redis-session-store';
import { entities, migrations } from '../src/schema';
import { fillPopulation } from './population';

const SCHEMA = 'xuefen_bench_seats';
const REDIS_DATABASE = 6;
export const CROWD = 2_000;
export const CAPACITY = 50;
export const WAITING_CAPACITY = 100;
/** Ten of the twenty departments have seats of their own; ten seats are open to the rest. */
const DEPARTMENTS_WITH_QUOTA = 10;
const SEATS_A_DEPARTMENT = 4;

/** Two thousand signed-in trainees of a made-up province, and classes for them to rush at. */
export interface Crowd {
  readonly environment: NodeJS.ProcessEnv;
  readonly source: DataSource;
  /** Of each person, 1 … CROWD. */
  readonly headers: readonly Record<string, string>[];
  addClass(): Promise<number>;
  close(): Promise<void>;
}

export async function gatherCrowd(): Promise<Crowd> {
  const environment = environmentOf(process.env);
  const source = await makeSchema(environment['DATABASE_URL'] ?? '');
  await source.query(`INSERT INTO account (id, username, display_name, password_hash, person_id) SELECT seq, CONCAT('trainee', seq), CONCAT('学员', seq), 'none', seq FROM seq_1_to_${CROWD}`);
  await source.query(`INSERT INTO role_grant (account_id, role) SELECT seq, 'trainee' FROM seq_1_to_${CROWD}`);
  return {
    environment,
    source,
    headers: await signEverybodyIn(environment),
    addClass: () => addClass(source),
    async close() {
      await source.query(`DROP DATABASE ${SCHEMA}`);
      await source.destroy();
    },
  };
}

function environmentOf(given: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const inPath = (url: string | undefined, path: string): string => Object.assign(new URL(url ?? ''), { pathname: `/${path}` }).href;
  return { ...given, DATABASE_URL: inPath(given['DATABASE_OWNER_URL'], SCHEMA), REDIS_URL: inPath(given['REDIS_URL'], String(REDIS_DATABASE)), XUEFEN_LOG_LEVEL: 'info' };
}

async function makeSchema(url: string): Promise<DataSource> {
  const server = await createDataSource(Object.assign(new URL(url), { pathname: '/' }).href, [], [], 1).initialize();
  await server.query(`CREATE OR REPLACE DATABASE ${SCHEMA} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  await server.destroy();
  const source = await createDataSource(url, entities, migrations, 2).initialize();
  await source.runMigrations();
  await fillPopulation(source, CROWD);
  return source;
}

/** As a sign-in leaves it: passwords are not what is measured. */
async function signEverybodyIn(environment: NodeJS.ProcessEnv): Promise<Record<string, string>[]> {
  const redis = new Redis(environment['REDIS_URL'] ?? '');
  await redis.flushdb();
  const signer = new Signer(environment['XUEFEN_SESSION_SECRET'] ?? '');
  const signedInAt = new Date().toISOString();
  const headers: Record<string, string>[] = [];
  for (let accountId = 1; accountId <= CROWD; accountId += 1) {
    const sessionId = `bench-session-of-trainee-${accountId}`;
    const csrfToken = `token-${accountId}`;
    const session = { cookie: { path: '/api', httpOnly: true, sameSite: 'strict', secure: false, originalMaxAge: null }, accountId, generation: 1, csrfToken, signedInAt };
    await redis.set(sessionKey(sessionId), JSON.stringify(session), 'EX', 1_800);
    headers.push({ Cookie: `xuefen_session=${encodeURIComponent(signer.sign(sessionId))}`, 'X-CSRF-Token': csrfToken, 'Content-Type': 'application/json' });
  }
  redis.disconnect();
  return headers;
}

async function addClass(source: DataSource): Promise<number> {
  const { insertId } = (await source.query(
    `INSERT INTO training_class (code, training_year, title, kind, type, form, category, organiser, organiser_level, host_unit_id, host_unit_path, starts_on, ends_on, conditions,
       self_enrolment, approval, capacity, waiting_capacity, state, created_at)
     VALUES (UUID_SHORT(), 2099, '专题培训班', 'IN_SERVICE', 'SPECIAL_TOPIC', 'off_job', 'party_school_core', '市委党校', 'municipal', 1, '/1/', '2099-04-06', '2099-04-10', '{}', 1, 'unit', ?, ?, 'enrolling', UTC_TIMESTAMP(3))`,
    [CAPACITY, WAITING_CAPACITY],
  )) as { insertId: number };
  const allotted = DEPARTMENTS_WITH_QUOTA * SEATS_A_DEPARTMENT;
  await source.query('INSERT INTO seat_quota (class_id, unit_id, seats) VALUES (?, 0, ?)', [insertId, CAPACITY - allotted]);
  await source.query(`INSERT INTO seat_quota (class_id, unit_id, seats) SELECT ?, 1 + seq, ? FROM seq_1_to_${DEPARTMENTS_WITH_QUOTA}`, [insertId, SEATS_A_DEPARTMENT]);
  return insertId;
}

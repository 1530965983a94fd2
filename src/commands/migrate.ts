import { createDataSource } from '../platform/database/data-source';
import { grantTables, userOf } from '../platform/database/grant-tables';
import { appendOnlyTables, entities, migrations } from '../schema';

const LOCK_SECONDS = 120;

/**
 * Brings the tables up to date as the owner (DATABASE_OWNER_URL) and grants the application's user (DATABASE_URL) its rights.
 * Two at once: the second waits for the first.
 */
export async function migrate(environment: NodeJS.ProcessEnv): Promise<number> {
  const applicationUrl = environment['DATABASE_URL'] ?? '';
  const ownerUrl = environment['DATABASE_OWNER_URL'] || applicationUrl;
  await createMissingDatabase(ownerUrl);
  const owner = await createDataSource(ownerUrl, entities, migrations, 2).initialize();
  const guard = owner.createQueryRunner();
  try {
    await guard.query("SELECT GET_LOCK('xuefen-migrate', ?)", [LOCK_SECONDS]);
    const ran = await owner.runMigrations();
    process.stdout.write(ran.length === 0 ? 'The tables are up to date.\n' : `${ran.length} migrations ran.\n`);
    if (userOf(ownerUrl) !== userOf(applicationUrl)) await grantTables(owner, userOf(applicationUrl), appendOnlyTables);
    else process.stdout.write('One database user owns and uses the tables: the ledger is append-only by program, not by grant. Set DATABASE_OWNER_URL to another user to have both.\n');
    return 0;
  } finally {
    await guard.query("SELECT RELEASE_LOCK('xuefen-migrate')");
    await guard.release();
    await owner.destroy();
  }
}

/** On an empty server the schema itself may be missing; whoever may create it is spared the step. */
async function createMissingDatabase(ownerUrl: string): Promise<void> {
  const url = new URL(ownerUrl);
  const name = decodeURIComponent(url.pathname.slice(1));
  if (!/^[\w-]{1,64}$/.test(name)) throw new Error(`DATABASE_URL names no database: it should end in /xuefen, but ends in "${url.pathname}".`);
  url.pathname = '/';
  const server = await createDataSource(url.href, [], [], 1).initialize();
  try {
    const found: unknown[] = await server.query('SELECT 1 FROM information_schema.schemata WHERE schema_name = ?', [name]);
    if (found.length === 0) await server.query(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  } finally {
    await server.destroy();
  }
}

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

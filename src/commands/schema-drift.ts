import { randomBytes } from 'node:crypto';
import { createDataSource } from '../platform/database/data-source';
import { entities, migrations } from '../schema';

/** Exit code 1 when the migrations do not make what the entities say. */
export async function schemaDrift(environment: NodeJS.ProcessEnv): Promise<number> {
  const missing = await findSchemaDrift(environment['DATABASE_OWNER_URL'] ?? environment['DATABASE_URL'] ?? '');
  process.stdout.write(missing.length === 0 ? 'Tables and entities agree.\n' : `The migrations lack:\n${missing.join('\n')}\n`);
  return missing.length === 0 ? 0 : 1;
}

/**
 * Runs every migration in a new schema and compares it with the entities. @returns the statements that would be needed; none
 * when they agree. `ownerUrl` needs the right to create a schema whose name begins with `xuefen_drift_`.
 */
export async function findSchemaDrift(ownerUrl: string): Promise<string[]> {
  const schema = `xuefen_drift_${randomBytes(6).toString('hex')}`;
  const url = new URL(ownerUrl);
  const server = await createDataSource(url.href, [], [], 1).initialize();
  try {
    await server.query(`CREATE DATABASE ${schema} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
    url.pathname = `/${schema}`;
    const scratch = await createDataSource(url.href, entities, migrations, 1).initialize();
    try {
      await scratch.runMigrations();
      const plan = await scratch.driver.createSchemaBuilder().log();
      return plan.upQueries.map(({ query }) => query);
    } finally {
      await scratch.destroy();
    }
  } finally {
    await server.query(`DROP DATABASE IF EXISTS ${schema}`);
    await server.destroy();
  }
}

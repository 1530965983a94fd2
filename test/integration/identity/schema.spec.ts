import { createScratchSchema } from './scratch-schema';

test('identity, audit and idempotency: the migrations make exactly the entities’ tables, and may run again', async () => {
  const schema = await createScratchSchema();
  try {
    const drift = await schema.source.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map((query) => query.query)).toEqual([]);
    const runner = schema.source.createQueryRunner();
    for (const migration of schema.source.migrations) await migration.up(runner);
    await runner.release();
  } finally {
    await schema.drop();
  }
});

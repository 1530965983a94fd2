import { createConnection } from 'mysql2/promise';
import { Redis } from 'ioredis';
import { startPrivateEngines, type PrivateEngines } from '../../engines/private-engines';

describe('private engines', () => {
  let engines: PrivateEngines;

  beforeAll(async () => {
    engines = await startPrivateEngines();
  });

  afterAll(() => engines.close());

  async function answerFrom(url: string, sql: string): Promise<unknown> {
    const connection = await createConnection(url);
    try {
      const [rows] = await connection.query(sql);
      return rows;
    } finally {
      await connection.end();
    }
  }

  it('speak UTC and read committed', async () => {
    expect(await answerFrom(engines.mariadb.ownerUrl, 'SELECT @@time_zone AS zone, @@tx_isolation AS isolation')).toEqual([
      { zone: '+00:00', isolation: 'READ-COMMITTED' },
    ]);
  });

  it('tell rare hanzi apart in any table made without naming a collation', async () => {
    await answerFrom(engines.mariadb.ownerUrl, 'CREATE TABLE rare_name (name VARCHAR(20))');
    await answerFrom(engines.mariadb.ownerUrl, "INSERT INTO rare_name VALUES ('𠮷'), ('𡈽')");
    expect(await answerFrom(engines.mariadb.ownerUrl, 'SELECT COUNT(DISTINCT name) AS names FROM rare_name')).toEqual([{ names: 2 }]);
  });

  it('give the application no right on a table until the owner grants it', async () => {
    await answerFrom(engines.mariadb.ownerUrl, 'CREATE TABLE granted_by_owner (id INT PRIMARY KEY)');
    await expect(answerFrom(engines.mariadb.appUrl, 'SELECT * FROM granted_by_owner')).rejects.toThrow(/denied/);
    await answerFrom(engines.mariadb.ownerUrl, "GRANT SELECT ON xuefen.granted_by_owner TO 'xuefen_app'@'%'");
    expect(await answerFrom(engines.mariadb.appUrl, 'SELECT * FROM granted_by_owner')).toEqual([]);
  });

  it('keep committed rows through a power failure of the database', async () => {
    await answerFrom(engines.mariadb.ownerUrl, 'CREATE TABLE survivor (id INT PRIMARY KEY)');
    await answerFrom(engines.mariadb.ownerUrl, 'INSERT INTO survivor VALUES (7)');
    await engines.kill('mariadb');
    await expect(answerFrom(engines.mariadb.ownerUrl, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED|AggregateError/);
    await engines.start('mariadb');
    expect(await answerFrom(engines.mariadb.ownerUrl, 'SELECT id FROM survivor')).toEqual([{ id: 7 }]);
  });

  it('answer on the same Redis address after a restart, and never evict', async () => {
    await engines.restart('redis');
    const redis = new Redis(engines.redis.url);
    expect(await redis.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
    await redis.quit();
  });
});

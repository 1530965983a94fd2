import type { Pool, PoolConnection } from 'mysql2/promise';
import type { Database } from './database';

/** Either door for reading: a statement on its own, or one inside a {@link Snapshot}. */
export type Reader = Pick<Database, 'query'>;

/** Everything read through it is of one instant; nothing is written. It holds a connection until it is closed. */
export class Snapshot implements Reader {
  private constructor(private readonly connection: PoolConnection) {}

  static async open(database: Database): Promise<Snapshot> {
    const { pool } = database.source.driver as unknown as { readonly pool: { promise(): Pool } };
    const connection = await pool.promise().getConnection();
    try {
      await connection.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
      await connection.query('START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY');
    } catch (error) {
      connection.destroy();
      throw error;
    }
    return new Snapshot(connection);
  }

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const [rows] = await this.connection.query(sql, [...parameters]);
    return rows as Row[];
  }

  async close(): Promise<void> {
    try {
      await this.connection.query('ROLLBACK');
      this.connection.release();
    } catch {
      // A lost connection has no transaction left to end; the pool makes another.
      this.connection.destroy();
    }
  }
}

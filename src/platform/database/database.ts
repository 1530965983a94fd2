import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Pool } from 'mysql2';
import { isRetryable } from './retryable-error';

/** An open transaction. Use cases take it as their first argument and never open their own. */
export type Transaction = EntityManager;

/** What one value may be in a parameter list or a row. */
export type SqlValue = string | number | bigint | boolean | Buffer | Date | null;

const MOST_TRIES = 8;

/** The door to MariaDB. Rows come back raw: numbers for integers, text for DECIMAL and SUM, text for DATE. */
@Injectable()
export class Database implements OnApplicationShutdown {
  constructor(@Inject(DataSource) readonly source: DataSource) {}

  /**
   * Runs `work` in a READ COMMITTED transaction. On a deadlock (1213) or a lock wait time-out (1205) it runs again from
   * the top in a new transaction, up to eight times: so `work` must have no effect outside the transaction.
   */
  async transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.source.transaction('READ COMMITTED', work);
      } catch (error) {
        if (tries >= MOST_TRIES || !isRetryable(error)) throw error;
      }
    }
  }

  /** One statement on its own, straight to the driver: the mapper's runner around each costs a list a tenth of its time. */
  async query<Row = Record<string, SqlValue>>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const { pool } = this.source.driver as unknown as { readonly pool: Pool };
    const [rows] = await pool.promise().query(sql, [...parameters]);
    return rows as Row[];
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}

import { Readable } from 'node:stream';
import type { PoolConnection, QueryOptions, ResultSetHeader } from 'mysql2';
import type { Database } from '../../../platform/database/database';

/** What a row in array form may hold: see {@link Database}. */
export type RawValue = number | string | Buffer | null;

/** One connection of the pool, kept for a while: for snapshots, rows as arrays, and loading in bulk. */
export interface RawConnection {
  rows(sql: string, parameters?: readonly unknown[]): Promise<RawValue[][]>;
  /** Rows by the names of their columns, as {@link Database} gives them. */
  query(sql: string): Promise<object[]>;
  /** @returns how many rows were changed */
  run(sql: string, parameters?: readonly unknown[]): Promise<number>;
  /** LOAD DATA LOCAL INFILE from memory. @returns how many rows were stored */
  load(sql: string, content: Buffer): Promise<number>;
}

export async function withConnection<Result>(database: Database, work: (connection: RawConnection) => Promise<Result>): Promise<Result> {
  const runner = database.source.createQueryRunner();
  try {
    const connection = (await runner.connect()) as PoolConnection;
    return await work(rawConnection(connection));
  } finally {
    await runner.release();
  }
}

function rawConnection(connection: PoolConnection): RawConnection {
  const ask = <Answer>(options: QueryOptions & { rowsAsArray?: boolean; infileStreamFactory?: () => Readable }): Promise<Answer> =>
    new Promise((resolve, reject) => {
      connection.query(options, (error, answer) => (error ? reject(error) : resolve(answer as Answer)));
    });
  return {
    rows: (sql, values = []) => ask<RawValue[][]>({ sql, values: [...values], rowsAsArray: true }),
    query: (sql) => ask<object[]>({ sql }),
    run: async (sql, values = []) => (await ask<ResultSetHeader>({ sql, values: [...values] })).affectedRows,
    load: async (sql, content) => (await ask<ResultSetHeader>({ sql, infileStreamFactory: () => Readable.from([content], { objectMode: false }) })).affectedRows,
  };
}

/** Everything `work` reads is of one instant. Nothing is written. */
export async function inSnapshot<Result>(connection: RawConnection, work: () => Promise<Result>): Promise<Result> {
  await connection.run('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
  await connection.run('START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY');
  try {
    return await work();
  } finally {
    // A lost connection has no transaction left to end; the error that matters is on its way already.
    await connection.run('ROLLBACK').catch(() => undefined);
  }
}

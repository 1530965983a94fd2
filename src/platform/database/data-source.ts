import { DataSource, type DataSourceOptions, type EntitySchema } from 'typeorm';

export type EntityClass = (new () => object) | EntitySchema;

/**
 * The one way a connection to MariaDB is set up: UTC, READ COMMITTED (set by the server or the session),
 * DATE columns as text (a training day is no instant), DECIMAL and SUM as text.
 */
export function createDataSource(url: string, entities: readonly EntityClass[], migrations: readonly (new () => object)[] = [], poolSize = 10): DataSource {
  const options: DataSourceOptions = {
    type: 'mariadb',
    url,
    entities: [...entities],
    migrations: [...migrations] as never,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'none',
    synchronize: false,
    timezone: 'Z',
    charset: 'utf8mb4_unicode_520_ci',
    supportBigNumbers: true,
    dateStrings: ['DATE'],
    connectTimeout: 5_000,
    extra: { connectionLimit: poolSize, maxIdle: poolSize, flags: ['+LOCAL_FILES'] },
  };
  return new DataSource(options);
}

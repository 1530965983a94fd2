import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../../../src/platform/database/database';
import { queueImport } from '../../../src/platform/imports/queue-import';
import { FileStorage } from '../../../src/platform/storage/file-storage';
import { startApplicationContext } from '../../support/application-context';
import { importOutcome, type ImportOutcome } from '../../support/import-here';
import { makeTestHome, type TestHome } from '../../support/test-home';
import { until } from '../../support/until';

/** Where files are handed in for workers to take up. */
export interface ImportOffice {
  readonly home: TestHome;
  readonly application: INestApplicationContext;
  readonly database: Database;
  /** @returns the import's id */
  handIn(kind: 'roster' | 'records', path: string): Promise<number>;
  /** Waits until some of it is committed and the rest is not. */
  underWay(importId: number): Promise<void>;
  ended(importId: number): Promise<ImportOutcome>;
  close(): Promise<void>;
}

export async function openImportOffice(): Promise<ImportOffice> {
  const home = await makeTestHome();
  const application = await startApplicationContext(home.environment);
  const database = application.get(Database);
  const rowOf = async (importId: number): Promise<{ status: string; position: number } | undefined> =>
    (await database.query<{ status: string; position: number }>('SELECT status, position AS position FROM import_batch WHERE id = ?', [importId]))[0];
  return {
    home, application, database,
    async handIn(kind, path) {
      const file = await application.get(FileStorage).keepFile(path);
      const order = { kind, trainingYear: 2026, fileName: `${kind}.xlsx`, file, by: { accountId: 0, name: 'test' }, at: new Date('2026-11-23T02:00:00Z') };
      return database.transaction((tx) => queueImport(tx, order));
    },
    async underWay(importId) {
      await until('an import that is under way', async () => Number((await rowOf(importId))?.position) > 0);
      expect(await rowOf(importId)).toMatchObject({ status: 'running' });
    },
    async ended(importId) {
      await until('the end of the import', async () => !['queued', 'running'].includes((await rowOf(importId))?.status ?? ''), 120);
      return importOutcome(database, importId);
    },
    async close() {
      await application.close();
      await home.drop();
    },
  };
}

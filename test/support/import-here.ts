import type { INestApplicationContext } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../src/platform/clock/clock';
import { Database } from '../../src/platform/database/database';
import { Importers } from '../../src/platform/imports/importer';
import { queueImport } from '../../src/platform/imports/queue-import';
import { runImport } from '../../src/platform/imports/run-import';
import { FileStorage } from '../../src/platform/storage/file-storage';
import { JobHandlers } from '../../src/platform/queue/job-handlers';

export interface ImportOutcome {
  readonly id: number;
  readonly status: string;
  readonly accepted: number;
  readonly unchanged: number;
  readonly refused: number;
}

const YEAR = 2026;

/** Brings a file in by the code of the job, in this process and at once. */
export async function importHere(application: INestApplicationContext, kind: 'roster' | 'records' | 'moves', path: string, trainingYear = YEAR): Promise<ImportOutcome> {
  const database = application.get(Database);
  const storage = application.get(FileStorage);
  const clock = application.get<Clock>(CLOCK);
  const file = await storage.keepFile(path);
  const order = { kind, trainingYear, fileName: `${kind}.xlsx`, file, by: { accountId: 0, name: 'test' }, at: clock.now() };
  const id = await database.transaction((tx) => queueImport(tx, order));
  const importers = application.get(Importers);
  await runImport({ database, storage, clock, importerOf: (name) => importers.find(name) }, id, new AbortController().signal);
  return importOutcome(database, id);
}

export async function importOutcome(database: Database, id: number): Promise<ImportOutcome> {
  const rows = await database.query<ImportOutcome>('SELECT id, status, accepted, unchanged, refused FROM import_batch WHERE id = ?', [id]);
  return rows[0] as ImportOutcome;
}

/** Does in this process what committed transactions promised, as a worker would. */
export async function runPromisedJobs(application: INestApplicationContext): Promise<void> {
  const database = application.get(Database);
  for (;;) {
    const waiting = await database.query<{ id: number; job: string; payload: string }>('SELECT id, job, payload FROM outbox_event ORDER BY id');
    if (waiting.length === 0) return;
    for (const { id, job, payload } of waiting) {
      await application.get(JobHandlers).handlerOf(job)(JSON.parse(payload) as object, new AbortController().signal);
      await database.query('DELETE FROM outbox_event WHERE id = ?', [id]);
    }
  }
}

import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../clock/clock';
import { Database } from '../database/database';
import { JobHandlers } from '../queue/job-handlers';
import { FileStorage } from '../storage/file-storage';
import { Importers } from './importer';
import { RUN_IMPORT } from './queue-import';
import { runImport } from './run-import';

@Injectable()
export class ImportJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly database: Database,
    private readonly storage: FileStorage,
    private readonly importers: Importers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const parts = { database: this.database, storage: this.storage, clock: this.clock, importerOf: (kind: string) => this.importers.find(kind) };
    this.handlers.register(RUN_IMPORT, ({ importId }, signal) => runImport(parts, importId, signal));
  }
}

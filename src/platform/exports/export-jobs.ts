import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../clock/clock';
import { Database } from '../database/database';
import { JobHandlers } from '../queue/job-handlers';
import { FileStorage } from '../storage/file-storage';
import { Exporters } from './exporter';
import { exportErrors } from './exports.errors';
import { RUN_EXPORT } from './queue-export';
import { failExport, runExport } from './run-export';

@Injectable()
export class ExportJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly database: Database,
    private readonly storage: FileStorage,
    private readonly exporters: Exporters,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const { database, storage, clock, exporters } = this;
    this.handlers.register(
      RUN_EXPORT,
      ({ exportId }, signal) => runExport({ database, storage, clock, exporters }, exportId, signal),
      ({ exportId }) => failExport(database, exportId, exportErrors.givenUp(), clock.now()),
    );
  }
}

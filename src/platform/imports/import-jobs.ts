import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError, type Clock } from '#kernel';
import { CLOCK } from '../clock/clock';
import { Database } from '../database/database';
import { JobHandlers } from '../queue/job-handlers';
import { FileStorage } from '../storage/file-storage';
import { Importers } from './importer';
import { RUN_IMPORT } from './queue-import';
import { failImport, runImport } from './run-import';

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
    this.handlers.register(
      RUN_IMPORT,
      ({ importId }, signal) => runImport(parts, importId, signal),
      ({ importId }) => failImport(this.database, importId, importGivenUp(), this.clock.now()),
    );
  }
}

/** What was accepted stays; the same file again goes on from there. */
function importGivenUp(): DomainError {
  return new DomainError('IMPORT_GIVEN_UP', 'unavailable', {
    zh: '导入多次出错，已停止；已接收的行保留。请联系系统管理员，排除故障后重新上传同一文件即可继续。',
    en: 'The import failed again and again and was stopped; accepted rows stay. Ask the system administrator; once mended, upload the same file to go on.',
  });
}

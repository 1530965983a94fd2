import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { systemClock } from '#kernel';
import { CLOCK } from './clock/clock';
import { CONFIGURATION, type Configuration, readConfiguration } from './configuration/configuration';
import { createDataSource, type EntityClass } from './database/data-source';
import { Database } from './database/database';
import { ExportJobs } from './exports/export-jobs';
import { ExportKeeper } from './exports/export-keeper';
import { Exporters } from './exports/exporter';
import { Importers } from './imports/importer';
import { ImportJobs } from './imports/import-jobs';
import { createLogger, LOGGER } from './logging/logger';
import { MAIL_TRANSPORT, MailTransport } from './mail/mail-transport';
import { OutboxRelay } from './outbox/outbox-relay';
import { JobHandlers } from './queue/job-handlers';
import { JobRunner } from './queue/job-runner';
import { connectRequestRedis, REQUEST_REDIS } from './queue/redis-connection';
import { RequestRedisShutdown } from './queue/request-redis-shutdown';
import { FileStorage } from './storage/file-storage';
import { openFileStorage } from './storage/open-file-storage';
import { Vault } from './vault/vault';

export interface PlatformOptions {
  readonly process: 'api' | 'worker' | 'cli';
  readonly entities: readonly EntityClass[];
  readonly environment: NodeJS.ProcessEnv;
}

/** What every process stands on. Nothing connects to Redis before it is told to; MariaDB is connected at the start. */
@Global()
@Module({})
export class PlatformModule {
  static forProcess(options: PlatformOptions) {
    const shared = [Database, Vault, JobHandlers, JobRunner, OutboxRelay, Importers, ImportJobs, Exporters, ExportJobs, ExportKeeper];
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIGURATION, useFactory: () => readConfiguration(options.environment) },
        { provide: CLOCK, useValue: systemClock },
        { provide: LOGGER, inject: [CONFIGURATION], useFactory: (configuration: Configuration) => createLogger(options.process, configuration.logLevel) },
        { provide: DataSource, inject: [CONFIGURATION], useFactory: (configuration: Configuration) => createDataSource(configuration.databaseUrl, options.entities).initialize() },
        { provide: REQUEST_REDIS, inject: [CONFIGURATION], useFactory: (configuration: Configuration) => connectRequestRedis(configuration.redisUrl) },
        { provide: MAIL_TRANSPORT, inject: [CONFIGURATION], useFactory: ({ mailServer }: Configuration) => (mailServer ? new MailTransport(mailServer) : undefined) },
        { provide: FileStorage, inject: [CONFIGURATION], useFactory: openFileStorage },
        RequestRedisShutdown,
        ...shared,
      ],
      exports: [CONFIGURATION, CLOCK, LOGGER, DataSource, REQUEST_REDIS, FileStorage, MAIL_TRANSPORT, ...shared],
    };
  }
}

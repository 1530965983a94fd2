import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { ApplicationModule } from './application.module';
import { jobs } from './jobs';
import { RunSweeper, YearKeeper } from './modules/assessments/public';
import { PolicyKeeper } from './modules/credit-policy/public';
import { DeadlineSweeper } from './modules/classes/public';
import { MailSender } from './modules/notices/public';
import { PlanKeeper } from './modules/organizations/public';
import { ScheduleKeeper } from './modules/reporting/public';
import { CheckpointKeeper } from './modules/credit-ledger/public';
import { ExportKeeper } from './platform/exports/export-keeper';
import { LOGGER, type Logger } from './platform/logging/logger';
import { OutboxRelay } from './platform/outbox/outbox-relay';
import { JobRunner } from './platform/queue/job-runner';

async function start(): Promise<void> {
  const application = await NestFactory.createApplicationContext(ApplicationModule.forProcess('worker', process.env), { logger: ['error', 'warn'] });
  application.enableShutdownHooks();
  application.get(JobRunner).start(jobs);
  application.get(OutboxRelay).start();
  application.get(RunSweeper, { strict: false }).start();
  application.get(YearKeeper, { strict: false }).start();
  application.get(PolicyKeeper, { strict: false }).start();
  application.get(PlanKeeper, { strict: false }).start();
  application.get(DeadlineSweeper, { strict: false }).start();
  application.get(MailSender, { strict: false }).start();
  application.get(ScheduleKeeper, { strict: false }).start();
  application.get(CheckpointKeeper, { strict: false }).start();
  application.get(ExportKeeper).start();
  application.get<Logger>(LOGGER).info('worker ready');
}

start().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});

import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApplicationModule } from '../application.module';

/** Runs `work` with the application's wiring, without HTTP and without consuming jobs. */
export async function withApplication<Result>(environment: NodeJS.ProcessEnv, work: (application: INestApplicationContext) => Promise<Result>): Promise<Result> {
  const application = await NestFactory.createApplicationContext(ApplicationModule.forProcess('cli', environment), { logger: ['error'], abortOnError: false });
  try {
    return await work(application);
  } finally {
    await application.close();
  }
}

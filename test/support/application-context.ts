import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { Clock } from '#kernel';
import { ApplicationModule } from '../../src/application.module';
import { CLOCK } from '../../src/platform/clock/clock';
import { createLogger, LOGGER } from '../../src/platform/logging/logger';

/** The whole product's wiring in this process, without HTTP and without consuming jobs. */
export async function startApplicationContext(environment: NodeJS.ProcessEnv, clock?: Clock): Promise<INestApplicationContext> {
  const building = Test.createTestingModule({ imports: [ApplicationModule.forProcess('cli', environment)] })
    .overrideProvider(LOGGER).useValue(createLogger('cli', 'silent'));
  if (clock) building.overrideProvider(CLOCK).useValue(clock);
  const application = await building.compile();
  return application.init();
}

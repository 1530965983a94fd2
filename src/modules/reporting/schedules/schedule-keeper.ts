import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { Keeper } from '../../../platform/keeper/keeper';
import { LOGGER, type Logger } from '../../../platform/logging/logger';
import { writeDueExports } from './write-due-exports';

const RHYTHM = { everyMilliseconds: 60_000, trouble: 'scheduled exports wait for their engines' };

/** Has scheduled lists written on their day. Every worker looks; the row is the truth. */
@Injectable()
export class ScheduleKeeper extends Keeper {
  constructor(
    private readonly database: Database,
    @Inject(LOGGER) logger: Logger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super(RHYTHM, logger);
  }

  look(): Promise<unknown> {
    return writeDueExports(this.database, this.clock.now());
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { Keeper } from '../../../platform/keeper/keeper';
import { LOGGER, type Logger } from '../../../platform/logging/logger';
import { meetDeadlines } from './meet-deadlines';

const RHYTHM = { everyMilliseconds: 2_000, trouble: 'a deadline of a class was not met and will be tried again' };

/** Deadlines act by themselves: every worker looks, and a deadline that came while none ran is met when one starts. */
@Injectable()
export class DeadlineSweeper extends Keeper {
  constructor(
    private readonly database: Database,
    @Inject(LOGGER) logger: Logger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super(RHYTHM, logger);
  }

  look(): Promise<unknown> {
    return meetDeadlines(this.database, this.clock.now());
  }
}

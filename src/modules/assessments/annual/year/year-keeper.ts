import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../../platform/clock/clock';
import { Database } from '../../../../platform/database/database';
import { Keeper } from '../../../../platform/keeper/keeper';
import { LOGGER, type Logger } from '../../../../platform/logging/logger';
import { remindOfSteps } from './remind-of-steps';

const RHYTHM = { everyMilliseconds: 60_000, trouble: 'the keeper of annual deadlines waits for its engines' };

/** Sees to it that those whose turn it is hear of a deadline in time. The rows are the truth: what fell due while no worker ran is found by the next look. */
@Injectable()
export class YearKeeper extends Keeper {
  constructor(
    private readonly database: Database,
    @Inject(LOGGER) logger: Logger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super(RHYTHM, logger);
  }

  look(): Promise<unknown> {
    return remindOfSteps(this.database, this.clock.now());
  }
}

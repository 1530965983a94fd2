import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { Keeper } from '../../../platform/keeper/keeper';
import { LOGGER, type Logger } from '../../../platform/logging/logger';
import { doDuePlans } from './do-due-plans';

const RHYTHM = { everyMilliseconds: 60_000, trouble: 'the keeper of planned changes of units waits for its engines' };

/** Does on its day what was planned. The rows are the truth: what fell due while no worker ran is found by the next look. */
@Injectable()
export class PlanKeeper extends Keeper {
  constructor(
    private readonly database: Database,
    @Inject(LOGGER) logger: Logger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super(RHYTHM, logger);
  }

  look(): Promise<unknown> {
    return doDuePlans(this.database, this.clock.now());
  }
}

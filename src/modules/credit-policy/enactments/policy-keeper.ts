import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { Keeper } from '../../../platform/keeper/keeper';
import { LOGGER, type Logger } from '../../../platform/logging/logger';
import { putDueInForce } from './put-due-in-force';
import { YearPolicyChecks } from './year-policy-checks';

const RHYTHM = { everyMilliseconds: 60_000, trouble: 'the keeper of policies waits for its engines' };

/** Puts versions in force on their day. The rows are the truth: what fell due while no worker ran is found by the next look. */
@Injectable()
export class PolicyKeeper extends Keeper {
  constructor(
    private readonly database: Database,
    private readonly checks: YearPolicyChecks,
    @Inject(LOGGER) logger: Logger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super(RHYTHM, logger);
  }

  look(): Promise<unknown> {
    return putDueInForce(this.database, this.checks, this.clock.now());
  }
}

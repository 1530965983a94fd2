import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { Keeper } from '../../../platform/keeper/keeper';
import { LOGGER, type Logger } from '../../../platform/logging/logger';
import { JobHandlers } from '../../../platform/queue/job-handlers';
import { JobRunner } from '../../../platform/queue/job-runner';
import { SYSTEM_ACTOR } from '../../../platform/sessions/principal';
import { STATED_KINDS, stateFound, type StatedKind } from '../../audit/public';
import { CLOSE_DAY, SIGN_SEAL } from '../credit-ledger.jobs';
import { Signer } from '../signer';
import { closeDay, dayToClose } from './close-day';
import { takeCheckpoint } from './take-checkpoint';

const RHYTHM = { everyMilliseconds: 60_000, trouble: 'the checkpoint keeper waits for its engines' };

/**
 * Sees to it that every day that ended has its checkpoint. The rows are the truth: a day that ended while no worker ran, or whose
 * job an emptied Redis forgot, is found by the next look. Every worker looks; a job that is added twice is added once.
 */
@Injectable()
export class CheckpointKeeper extends Keeper implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly jobs: JobRunner,
    private readonly database: Database,
    private readonly signer: Signer,
    @Inject(STATED_KINDS) private readonly kinds: readonly StatedKind[],
    @Inject(LOGGER) logger: Logger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super(RHYTHM, logger);
  }

  onModuleInit(): void {
    this.handlers.register(SIGN_SEAL, async () => {
      await this.database.transaction((tx) => takeCheckpoint(tx, this.signer, { closesDay: null, at: this.clock.now(), actor: SYSTEM_ACTOR }));
    });
    this.handlers.register(CLOSE_DAY, async ({ day }) => {
      await stateFound(this.database, this.kinds);
      await closeDay(this.database, this.signer, day, this.clock.now());
    });
  }

  async look(): Promise<void> {
    const day = await dayToClose(this.database, this.clock.now());
    if (day === undefined) return;
    const jobId = `close-day-${day}`;
    await this.jobs.forgetFailed(CLOSE_DAY.lane, jobId);
    await this.jobs.add(CLOSE_DAY.name, CLOSE_DAY.lane, { day }, jobId);
  }
}

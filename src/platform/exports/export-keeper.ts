import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../clock/clock';
import { Database } from '../database/database';
import { Keeper } from '../keeper/keeper';
import { LOGGER, type Logger } from '../logging/logger';
import { FileStorage } from '../storage/file-storage';
import { removeExpiredExports } from './remove-expired-exports';

const RHYTHM = { everyMilliseconds: 10 * 60_000, trouble: 'expired files wait for their engines' };
const DAY_MILLISECONDS = 86_400_000;

/** Frees the storage of exported files that are kept no more, and of what a killed process had begun to write. */
@Injectable()
export class ExportKeeper extends Keeper {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
    @Inject(LOGGER) logger: Logger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super(RHYTHM, logger);
  }

  async look(): Promise<void> {
    const now = this.clock.now();
    await removeExpiredExports(this.database, this.storage, now);
    await this.storage.dropAbandoned(new Date(now.getTime() - DAY_MILLISECONDS));
  }
}

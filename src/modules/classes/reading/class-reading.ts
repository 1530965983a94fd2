import type { Clock } from '#kernel';
import type { Database } from '../../../platform/database/database';
import type { CreditForecast } from '../class/credit-forecast';

/** What answers about classes are read from. */
export interface ClassReading {
  readonly database: Database;
  readonly clock: Clock;
  readonly forecast: CreditForecast | undefined;
}

import { Injectable } from '@nestjs/common';
import type { TrainingYear } from '#kernel';
import type { Transaction } from '../../../platform/database/database';

type Check = (tx: Transaction, year: TrainingYear) => Promise<void>;

/** Whether another version may still judge a year is known further down the house: whoever knows registers here. */
@Injectable()
export class YearPolicyChecks {
  private readonly checks: Check[] = [];

  register(check: Check): void {
    this.checks.push(check);
  }

  /** @throws DomainError of whoever objects */
  async assertMayChange(tx: Transaction, year: TrainingYear): Promise<void> {
    for (const check of this.checks) await check(tx, year);
  }
}

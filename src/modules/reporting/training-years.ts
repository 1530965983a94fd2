import { Global, Injectable, Module } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { TRAINING_YEARS, type TrainingYears } from '../identity/public';

/** Years with a policy or with entries. */
@Injectable()
export class StoredTrainingYears implements TrainingYears {
  constructor(private readonly database: Database) {}

  async list(): Promise<readonly number[]> {
    const rows = await this.database.query<{ year: number }>('SELECT training_year AS year FROM policy_in_force UNION SELECT DISTINCT training_year FROM credit_ledger_head ORDER BY year DESC');
    return rows.map(({ year }) => year);
  }
}

/** Global, because the session view stands above every module that knows of years. */
@Global()
@Module({ providers: [{ provide: TRAINING_YEARS, useClass: StoredTrainingYears }], exports: [TRAINING_YEARS] })
export class TrainingYearsModule {}

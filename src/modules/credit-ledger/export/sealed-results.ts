import { Injectable } from '@nestjs/common';
import type { TrainingYear } from '#kernel';
import type { SealedResult } from '#ledger-proof';
import type { Database } from '../../../platform/database/database';

export type ReadResults = (database: Database, trainingYear: TrainingYear) => AsyncIterable<SealedResult>;

/** The ledger knows that a year is sealed, not what was judged: whoever judges says how the results are read. */
@Injectable()
export class SealedResults {
  private reader: ReadResults | undefined;

  register(reader: ReadResults): void {
    this.reader = reader;
  }

  async *of(database: Database, trainingYear: TrainingYear): AsyncGenerator<SealedResult> {
    if (this.reader) yield* this.reader(database, trainingYear);
  }
}

import type { Database } from '../src/platform/database/database';

/** A door to the database that takes its statements one at a time and adds up how long they took. */
export class CountedStatements {
  constructor(private readonly database: Database) {}

  /** @returns milliseconds of all statements of `work` together */
  async timeOf(work: (database: Database) => Promise<unknown>): Promise<number> {
    let spent = 0;
    let turn: Promise<unknown> = Promise.resolve();
    const timed = <Result>(act: () => Promise<Result>): Promise<Result> => {
      const next = turn.then(async () => {
        const start = performance.now();
        const result = await act();
        spent += performance.now() - start;
        return result;
      });
      turn = next.catch(() => undefined);
      return next;
    };
    const counted = Object.assign(Object.create(this.database) as Database, {
      query: <Row>(sql: string, parameters: readonly unknown[] = []) => timed(() => this.database.query<Row>(sql, parameters)),
      transaction: <Result>(act: Parameters<Database['transaction']>[0]) => timed(() => this.database.transaction(act) as Promise<Result>),
    });
    await work(counted);
    return spent;
  }
}

import type { DataSource } from 'typeorm';
import { faultSentence } from '#ledger-proof';
import { STATED_KINDS, stateFound, type StatedKind } from '../../src/modules/audit/public';
import { verifyRows } from '../../src/modules/credit-ledger/public';
import type { Database } from '../../src/platform/database/database';

interface Altering {
  readonly database: Database;
  readonly owner: Pick<DataSource, 'query'>;
  readonly app: { get(token: symbol, options: { strict: false }): unknown };
}

/** What the verification says of rows outside the ledger, whole and altered by the owner of the database. */
export class AlteredRows {
  private readonly kinds: readonly StatedKind[];
  private readonly overlooked = new Set<string>();

  constructor(readonly parts: Altering) {
    this.kinds = parts.app.get(STATED_KINDS, { strict: false }) as readonly StatedKind[];
  }

  /** Rows of earlier tests that were taken away since are no fault of this one. */
  async overlook(): Promise<void> {
    for (const fault of await this.named()) this.overlooked.add(fault);
  }

  async named(): Promise<string[]> {
    const { faults } = await verifyRows(this.parts.database, this.kinds);
    return faults.map((fault) => faultSentence(fault).en).filter((fault) => !this.overlooked.has(fault));
  }

  async unstated(): Promise<number> {
    return (await verifyRows(this.parts.database, this.kinds)).unstated;
  }

  stateFound(): Promise<void> {
    return stateFound(this.parts.database, this.kinds);
  }

  /** Each statement alone, and undone. The table is that of its rows. */
  async namedAfter(table: string, statements: readonly string[]): Promise<string[]> {
    const { owner } = this.parts;
    await owner.query(`CREATE TABLE before_altered AS SELECT * FROM ${table}`);
    for (const statement of statements) await owner.query(statement);
    const named = await this.named();
    await owner.query(`DELETE FROM ${table}`);
    await owner.query(`INSERT INTO ${table} SELECT * FROM before_altered`);
    await owner.query('DROP TABLE before_altered');
    return named;
  }
}

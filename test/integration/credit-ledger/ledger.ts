import { createHash } from 'node:crypto';
import { FactKinds, postEntries, reverseEntry, type InternedKind, type Posting, type PostingOutcome } from '../../../src/modules/credit-ledger/public';
import { createDataSource } from '../../../src/platform/database/data-source';
import { Database, type Transaction } from '../../../src/platform/database/database';
import { makeTestHome, type TestHome } from '../../support/test-home';

export const YEAR = 2026;
export const AUTHOR = { accountId: 7, at: new Date('2026-11-23T02:00:00.123Z') };

/** A ledger of the test's own, used as the application's database user. */
export interface Ledger {
  readonly home: TestHome;
  readonly database: Database;
  readonly kinds: FactKinds;
  event(personId: number, number: number, more?: Partial<Posting>): Posting;
  post(postings: readonly Posting[]): Promise<PostingOutcome>;
  reverse(tx: Transaction, personId: number, entryNo: number): Promise<void>;
  /** Undoes what a test did as the owner, and empties the ledger. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

export async function openLedger(): Promise<Ledger> {
  const home = await makeTestHome();
  const source = await createDataSource(home.environment['DATABASE_URL'] ?? '', []).initialize();
  const database = new Database(source);
  const kinds = new FactKinds();
  const core = await kinds.intern(database, { category: 'party_school_core', unit: 'day', attributes: {} });
  return {
    home, database, kinds,
    event: (personId, number, more = {}) => ({ ...eventOf(core, personId, number), ...more }),
    post: (postings) => database.transaction((tx) => postEntries(tx, YEAR, postings, AUTHOR)),
    reverse: (tx, personId, entryNo) => reverseEntry(tx, kinds, { trainingYear: YEAR, personId, entryNo }, { reason: '重复登记', author: AUTHOR }),
    async empty() {
      for (const table of ['credit_entry', 'credit_ledger_head', 'ledger_checkpoint', 'ledger_checkpoint_leaf', 'outbox_event']) await home.owner.query(`DELETE FROM ${table}`);
    },
    async close() {
      await source.destroy();
      await home.drop();
    },
  };
}

function eventOf(kind: InternedKind, personId: number, number: number): Posting {
  return {
    trainingYear: YEAR, personId, kind, quantity: 500, startsOn: '2026-03-02', endsOn: '2026-03-06', achievementKey: number.toString(16).padStart(16, '0'),
    title: `第${number}期`, organiser: '市委党校', unitId: 1, source: 'import', sourceKey: createHash('sha256').update(`${personId} ${number}`).digest(),
  };
}

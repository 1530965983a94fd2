import { ENTRIES_POSTED, postEntries, verifyLedger } from '../../../src/modules/credit-ledger/public';
import { AUTHOR, openLedger, YEAR, type Ledger } from './ledger';

describe('posting', () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await openLedger();
  });
  beforeEach(() => ledger.empty());
  afterAll(() => ledger.close());

  const numbersOf = async (personId: number): Promise<number[]> =>
    (await ledger.database.query<{ no: number }>('SELECT entry_no AS no FROM credit_entry WHERE person_id = ? ORDER BY entry_no', [personId])).map(({ no }) => no);
  const promised = (): Promise<{ job: string; payload: string }[]> => ledger.database.query('SELECT job, payload FROM outbox_event ORDER BY id');
  const upTo = (count: number): number[] => Array.from({ length: count }, (_none, index) => index + 1);

  test('leaves nothing behind, and promises nothing, when its transaction fails', async () => {
    const work = ledger.database.transaction(async (tx) => {
      await postEntries(tx, YEAR, [ledger.event(1, 1)], AUTHOR);
      throw new Error('the work failed after all');
    });
    await expect(work).rejects.toThrow('failed after all');
    expect([await numbersOf(1), await promised(), await ledger.database.query('SELECT * FROM credit_ledger_head')]).toEqual([[], [], []]);
  });

  test('announces exactly the people whose ledger grew, in the same transaction', async () => {
    await ledger.post([ledger.event(2, 1)]);
    await ledger.post([ledger.event(3, 1), ledger.event(1, 1), ledger.event(2, 1), ledger.event(1, 2)]);
    expect((await promised()).map(({ job, payload }) => [job, JSON.parse(payload) as object])).toEqual([
      [ENTRIES_POSTED.name, { trainingYear: YEAR, personIds: [2] }],
      [ENTRIES_POSTED.name, { trainingYear: YEAR, personIds: [1, 3] }],
    ]);
  });

  test('announces at most 500 people a job', async () => {
    await ledger.post(upTo(1_001).map((personId) => ledger.event(personId, 1)));
    const sizes = (await promised()).map(({ payload }) => (JSON.parse(payload) as { personIds: number[] }).personIds.length);
    expect(sizes).toEqual([500, 500, 1]);
  });

  test('the same batch twice is once', async () => {
    const batch = [ledger.event(1, 1), ledger.event(1, 2), ledger.event(2, 1)];
    expect((await ledger.post(batch)).outcomes).toEqual(['posted', 'posted', 'posted']);
    const before = await promised();
    expect((await ledger.post(batch.toReversed())).outcomes).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect([await numbersOf(1), await numbersOf(2), await promised()]).toEqual([[1, 2], [1], before]);
  });

  test('an event named twice in one batch is posted once', async () => {
    expect((await ledger.post([ledger.event(1, 1), ledger.event(1, 1)])).outcomes).toEqual(['posted', 'unchanged']);
  });

  test('40 at once to one person number the lines without a gap, and each event stands once', async () => {
    const events = upTo(40).map((number) => ledger.event(1, number % 25));
    const outcomes = await Promise.all(events.map((event) => ledger.post([event])));
    expect(outcomes.filter(({ outcomes: [outcome] }) => outcome === 'posted')).toHaveLength(25);
    expect(await numbersOf(1)).toEqual(upTo(25));
    expect(await verifyLedger(ledger.database)).toEqual({ entries: 25, chains: 1, faults: [] });
  });

  test('many batches over the same people in different orders all go in', async () => {
    const people = upTo(12);
    const batches = upTo(16).map((number) => {
      const order = number % 2 === 0 ? people : people.toReversed();
      return order.map((personId) => ledger.event(personId, number));
    });
    await Promise.all(batches.map((batch) => ledger.post(batch)));
    for (const personId of people) expect(await numbersOf(personId)).toEqual(upTo(16));
    expect((await verifyLedger(ledger.database)).faults).toEqual([]);
  });

  test('a deadlock runs the losing transaction again', async () => {
    await ledger.post([ledger.event(1, 1), ledger.event(2, 1)]);
    let [tries, holders] = [0, 0];
    let release = (): void => undefined;
    const bothHold = new Promise<void>((resolve) => {
      release = resolve;
    });
    const lockThenPost = (first: number, second: number): Promise<unknown> =>
      ledger.database.transaction(async (tx) => {
        tries += 1;
        await tx.query('SELECT * FROM credit_ledger_head WHERE training_year = ? AND person_id = ? FOR UPDATE', [YEAR, first]);
        holders += 1;
        if (holders === 2) release();
        await bothHold;
        return postEntries(tx, YEAR, [ledger.event(second, 10 + first)], AUTHOR);
      });
    await Promise.all([lockThenPost(1, 2), lockThenPost(2, 1)]);
    expect(tries).toBe(3);
    expect([await numbersOf(1), await numbersOf(2)]).toEqual([[1, 2], [1, 2]]);
    expect((await verifyLedger(ledger.database)).faults).toEqual([]);
  });
});

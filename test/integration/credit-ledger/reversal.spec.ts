import { postEntries, readEntries, verifyLedger } from '../../../src/modules/credit-ledger/public';
import { AUTHOR, openLedger, YEAR, type Ledger } from './ledger';

describe('a reversal', () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await openLedger();
  });
  beforeEach(async () => {
    await ledger.empty();
    await ledger.post([ledger.event(1, 1), ledger.event(1, 2)]);
  });
  afterAll(() => ledger.close());

  const reverse = (entryNo: number, personId = 1): Promise<void> => ledger.database.transaction((tx) => ledger.reverse(tx, personId, entryNo));

  test.each([['a line that does not exist', 9, 1], ['another person’s line', 1, 2]])('of %s is refused', async (_case, entryNo, personId) => {
    await expect(reverse(entryNo, personId)).rejects.toMatchObject({ code: 'ENTRY_NOT_FOUND' });
  });

  test('of a reversal is refused', async () => {
    await reverse(1);
    await expect(reverse(3)).rejects.toMatchObject({ code: 'ENTRY_IS_REVERSAL' });
  });

  test('of a reversed line is refused', async () => {
    await reverse(1);
    await expect(reverse(1)).rejects.toMatchObject({ code: 'ENTRY_ALREADY_REVERSED' });
  });

  test('happens once, however many are asked for at once', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => reverse(2)));
    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [(outcome.reason as { code?: unknown }).code] : []));
    expect(refusals).toEqual(Array<string>(19).fill('ENTRY_ALREADY_REVERSED'));
    expect(await verifyLedger(ledger.database)).toEqual({ entries: 3, chains: 1, faults: [] });
  });

  const live = async (): Promise<number> =>
    Number((await ledger.database.query<{ sum: string }>('SELECT SUM(SIGN(quantity)) AS sum FROM credit_entry WHERE person_id = 1'))[0]?.sum);

  test('lets the event be posted again, once, and again after each further reversal', async () => {
    for (const entryNo of [1, 4, 6]) {
      await reverse(entryNo);
      expect((await ledger.post([ledger.event(1, 1), ledger.event(1, 1), ledger.event(1, 2)])).outcomes).toEqual(['posted', 'unchanged', 'unchanged']);
      expect((await ledger.post([ledger.event(1, 1)])).outcomes).toEqual(['unchanged']);
      expect(await live()).toBe(2);
    }
    expect((await verifyLedger(ledger.database)).faults).toEqual([]);
  });

  test('lets it be posted again once, however many post it at once, in whichever year', async () => {
    await reverse(1);
    const again = (year: number) => ledger.database.transaction((tx) => postEntries(tx, year, [{ ...ledger.event(1, 1), trainingYear: year }], AUTHOR));
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_none, number) => again(YEAR - (number % 2))));
    const posted = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' && outcome.value.outcomes[0] === 'posted' ? [outcome] : []));
    expect(posted).toHaveLength(1);
    expect((await again(YEAR - 1)).outcomes).toEqual(['unchanged']);
    expect(await live()).toBe(2);
    expect((await verifyLedger(ledger.database)).faults).toEqual([]);
  });

  test('racing with those who post the event again leaves it standing at most once', async () => {
    const posting = Array.from({ length: 12 }, () => ledger.post([ledger.event(1, 1)]));
    await Promise.allSettled([...posting.slice(0, 6), reverse(1), ...posting.slice(6)]);
    await ledger.post([ledger.event(1, 1)]);
    expect(await live()).toBe(2);
    expect((await verifyLedger(ledger.database)).faults).toEqual([]);
  });

  test('adds a line of the opposite quantity that names what it takes back and why; the old line stays', async () => {
    await reverse(2);
    const entries = await readEntries(ledger.database, ledger.kinds, YEAR, 1);
    expect(entries.map(({ entryNo, quantity, title, reversesEntryNo, reversedByEntryNo, reason }) => [entryNo, quantity, title, reversesEntryNo, reversedByEntryNo, reason])).toEqual([
      [1, 500, '第1期', null, null, null],
      [2, 500, '第2期', null, 3, null],
      [3, -500, '第2期', 2, null, '重复登记'],
    ]);
  });
});

import { readEntries, verifyLedger } from '../../../src/modules/credit-ledger/public';
import { openLedger, YEAR, type Ledger } from './ledger';

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

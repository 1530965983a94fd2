import { assertYearOpen, holdYear, postEntries, sealYear, unsealYear } from '../../../src/modules/credit-ledger/public';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/public';
import { until } from '../../support/until';
import { AUTHOR, openLedger, YEAR, type Ledger } from './ledger';

describe('a sealed year', () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await openLedger();
  });
  afterEach(async () => {
    await ledger.empty();
    await ledger.home.owner.query('DELETE FROM sealed_year');
  });
  afterAll(() => ledger.close());

  const seal = (): Promise<void> =>
    ledger.database.transaction(async (tx) => {
      await holdYear(tx, YEAR);
      await sealYear(tx, YEAR, { documentNo: '组干〔2027〕3号', results: [] }, SYSTEM_ACTOR, AUTHOR.at);
    });
  const lines = async (): Promise<number> => Number((await ledger.database.query<{ count: number }>('SELECT COUNT(*) AS count FROM credit_entry'))[0]?.count);

  test('takes no posting and no reversal, names the reason, and takes both again when it was opened by an order', async () => {
    await ledger.post([ledger.event(1, 1)]);
    await seal();
    await expect(ledger.post([ledger.event(1, 2)])).rejects.toMatchObject({ code: 'YEAR_SEALED' });
    await expect(ledger.database.transaction((tx) => ledger.reverse(tx, 1, 1))).rejects.toMatchObject({ code: 'YEAR_SEALED' });
    expect(await lines()).toBe(1);
    await ledger.database.transaction((tx) => unsealYear(tx, YEAR, '组干〔2027〕9号', SYSTEM_ACTOR));
    await ledger.post([ledger.event(1, 2)]);
    await ledger.database.transaction((tx) => ledger.reverse(tx, 1, 1));
    expect(await lines()).toBe(3);
  });

  test('still says of what stands there already that it is unchanged, so that a file brought again is no fault', async () => {
    await ledger.post([ledger.event(1, 1)]);
    await seal();
    expect(await ledger.post([ledger.event(1, 1)])).toEqual({ outcomes: ['unchanged'] });
  });

  test('leaves other years open', async () => {
    await seal();
    const event = ledger.event(1, 1, { trainingYear: YEAR + 1 });
    await expect(ledger.database.transaction((tx) => postEntries(tx, YEAR + 1, [event], AUTHOR))).resolves.toEqual({ outcomes: ['posted'] });
  });

  test('is sealed only after the postings under way, and nothing posts behind its back', async () => {
    const rounds = 12;
    const answers = await Promise.all([
      ...Array.from({ length: rounds }, (_, index) => ledger.post([ledger.event(index + 1, index + 1)]).then(() => 'posted', (error: { code: string }) => error.code)),
      (async () => {
        await until('a few were posted', async () => ((await lines()) > 2 ? true : undefined));
        await seal();
        return `sealed over ${await lines()}`;
      })(),
    ]);
    const posted = answers.filter((answer) => answer === 'posted').length;
    expect(answers.slice(0, rounds).filter((answer) => answer !== 'posted').every((code) => code === 'YEAR_SEALED')).toBe(true);
    expect(answers.at(-1)).toBe(`sealed over ${posted}`);
    expect(await lines()).toBe(posted);
  });

  test('waits for a posting that has looked and not written yet', async () => {
    let sealing: Promise<string> | undefined;
    await ledger.database.transaction(async (tx) => {
      await assertYearOpen(tx, YEAR);
      sealing = seal().then(() => 'sealed');
      await until('the seal waits', async () => {
        const [row] = await ledger.home.owner.query("SELECT COUNT(*) AS waiting FROM information_schema.processlist WHERE db = DATABASE() AND info LIKE 'SELECT sealed_at%FOR UPDATE'");
        return Number((row as { waiting: number }).waiting) > 0 ? true : undefined;
      });
      await postEntries(tx, YEAR, [ledger.event(1, 1)], AUTHOR);
    });
    expect(await sealing).toBe('sealed');
    expect(await lines()).toBe(1);
  });
});

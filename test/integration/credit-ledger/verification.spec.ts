import { verifyLedger } from '../../../src/modules/credit-ledger/public';
import { runCli } from '../../support/product-process';
import { openLedger, YEAR, type Ledger } from './ledger';

/** Column by column, two lines keep their numbers and hashes and exchange what they say. */
const SWAP = `UPDATE credit_entry a JOIN credit_entry b ON b.person_id = a.person_id AND a.entry_no = 2 AND b.entry_no = 3
  SET a.title = b.title, b.title = '第2期', a.achievement_key = b.achievement_key, b.achievement_key = '0000000000000002' WHERE a.person_id = 1`;

describe('the verification', () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await openLedger();
  });
  beforeEach(async () => {
    await ledger.empty();
    await ledger.home.owner.query("UPDATE credit_fact_kind SET unit = 'day', attributes = '{}'");
    for (const personId of [1, 2]) await ledger.post([1, 2, 3, 4].map((number) => ledger.event(personId, number)));
    await ledger.database.transaction((tx) => ledger.reverse(tx, 2, 4));
  });
  afterAll(() => ledger.close());

  const verify = () => verifyLedger(ledger.database);

  test('finds nothing in what was written', async () => {
    expect(await verify()).toEqual({ entries: 9, chains: 2, faults: [] });
  });

  test('takes a posting that goes on meanwhile for no fault', async () => {
    const posting = Promise.all(Array.from({ length: 60 }, (_none, index) => ledger.post([ledger.event(1 + (index % 2), 100 + index)])));
    const looks = await Promise.all(Array.from({ length: 12 }, verify));
    await posting;
    expect(looks.flatMap(({ faults }) => faults)).toEqual([]);
  });

  test.each<[string, string, [number, number, string][]]>([
    ['a changed quantity', 'UPDATE credit_entry SET quantity = 9900 WHERE person_id = 1 AND entry_no = 2', [[1, 2, 'changed']]],
    ['a changed date', "UPDATE credit_entry SET ends_on = '2026-03-07' WHERE person_id = 1 AND entry_no = 4", [[1, 4, 'changed']]],
    ['a changed author', 'UPDATE credit_entry SET posted_by = 8 WHERE person_id = 2 AND entry_no = 1', [[2, 1, 'changed']]],
    ['a reversal turned to another line', 'UPDATE credit_entry SET reverses_entry_no = 3 WHERE person_id = 2 AND entry_no = 5', [[2, 5, 'changed']]],
    ['a line given another kind of fact', 'UPDATE credit_entry SET kind_id = kind_id + 1 WHERE person_id = 1 AND entry_no = 1', [[1, 1, 'changed']]],
    ['two lines that exchanged their facts', SWAP, [[1, 2, 'changed'], [1, 3, 'changed']]],
    ['every changed line of several', 'UPDATE credit_entry SET quantity = 1 WHERE entry_no IN (1, 3) AND person_id = 1', [[1, 1, 'changed'], [1, 3, 'changed']]],
    ['a removed middle line', 'DELETE FROM credit_entry WHERE person_id = 1 AND entry_no = 2', [[1, 2, 'missing']]],
    ['a removed first line', 'DELETE FROM credit_entry WHERE person_id = 1 AND entry_no = 1', [[1, 1, 'missing']]],
    ['a cut end', 'DELETE FROM credit_entry WHERE person_id = 1 AND entry_no = 4', [[1, 4, 'cut_off']]],
    ['a person’s lines all removed', 'DELETE FROM credit_entry WHERE person_id = 1', [[1, 4, 'headless']]],
    ['a removed head', 'DELETE FROM credit_ledger_head WHERE person_id = 2', [[2, 0, 'headless']]],
    ['a head turned back', 'UPDATE credit_ledger_head SET entry_no = 3 WHERE person_id = 1', [[1, 3, 'changed']]],
    ['faults of two people', 'UPDATE credit_entry SET quantity = 1 WHERE entry_no = 3', [[1, 3, 'changed'], [2, 3, 'changed']]],
  ])('names %s', async (_fault, tampering, places) => {
    await ledger.home.owner.query(tampering);
    expect((await verify()).faults.map(({ personId, entryNo, fault }) => [personId, entryNo, fault])).toEqual(places);
    expect(new Set((await verify()).faults.map(({ trainingYear }) => trainingYear))).toEqual(new Set([YEAR]));
  });

  test.each([["unit = 'half_day'"], ["attributes = '{\"form\":\"online\"}'"], ["attributes = 'no JSON'"]])('names the lines whose kind of fact was set to %s', async (change) => {
    await ledger.home.owner.query(`UPDATE credit_fact_kind SET ${change}`);
    expect((await verify()).faults).toHaveLength(9);
  });

  test('of the operator ends with 0 on a sound ledger, and with 1 and the place on another', async () => {
    expect(await runCli(['ledger', 'verify'], ledger.home.environment)).toMatchObject({ code: 0, output: expect.stringContaining('9 ledger entries in 2 chains: 0 faults') });
    await ledger.home.owner.query('UPDATE credit_entry SET quantity = 9900 WHERE person_id = 1 AND entry_no = 2');
    expect(await runCli(['ledger', 'verify'], ledger.home.environment)).toMatchObject({ code: 1, output: expect.stringContaining('2026, person 1, entry 2: changed') });
  });
});

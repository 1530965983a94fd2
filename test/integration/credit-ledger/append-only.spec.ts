import { openLedger, type Ledger } from './ledger';

describe('the application’s database user', () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await openLedger();
    await ledger.post([ledger.event(1, 1)]);
  });
  afterAll(() => ledger.close());

  const tables = ['credit_entry', 'credit_fact_kind', 'audit_entry', 'ledger_checkpoint', 'ledger_checkpoint_leaf'];
  const column: Readonly<Record<string, string>> = { credit_entry: 'quantity', credit_fact_kind: 'unit', audit_entry: 'action', ledger_checkpoint: 'body', ledger_checkpoint_leaf: 'hash' };

  test.each(tables)('cannot change, delete or empty %s', async (table) => {
    for (const sql of [`UPDATE ${table} SET ${column[table]} = ${column[table]}`, `DELETE FROM ${table}`, `TRUNCATE ${table}`, `DROP TABLE ${table}`, `ALTER TABLE ${table} COMMENT = 'x'`]) {
      await expect(ledger.database.query(sql)).rejects.toMatchObject({ errno: 1142 });
    }
  });

  test.each(tables)('cannot write over a line of %s by inserting it again', async (table) => {
    await expect(ledger.database.query(`REPLACE INTO ${table} SELECT * FROM ${table}`)).rejects.toMatchObject({ errno: 1142 });
    await expect(ledger.database.query(`INSERT INTO ${table} SELECT * FROM ${table} ON DUPLICATE KEY UPDATE ${column[table]} = ${table}.${column[table]}`)).rejects.toMatchObject({ errno: 1142 });
  });

  test('cannot give itself the right', async () => {
    await expect(ledger.database.query("GRANT DELETE ON credit_entry TO 'xuefen_app'@'%'")).rejects.toMatchObject({ errno: 1142 });
  });

  test('can add and read', async () => {
    expect(await ledger.post([ledger.event(1, 2)])).toEqual({ outcomes: ['posted'] });
    expect(await ledger.database.query('SELECT entry_no FROM credit_entry ORDER BY entry_no')).toEqual([{ entry_no: 1 }, { entry_no: 2 }]);
  });
});

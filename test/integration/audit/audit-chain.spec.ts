import { APPEND_ONLY_TABLES, recordAudit, verifyAuditChain, type AuditRecord } from '../../../src/modules/audit/public';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/public';
import { Database } from '../../../src/platform/database/database';
import { createScratchSchema, type ScratchSchema } from '../identity/scratch-schema';

describe('the audit chain', () => {
  let schema: ScratchSchema;
  let database: Database;
  beforeEach(async () => {
    schema = await createScratchSchema();
    database = new Database(schema.source);
  });
  afterEach(() => schema.drop());

  const entry = (id: string | number, more: Partial<AuditRecord> = {}): AuditRecord => ({
    actor: SYSTEM_ACTOR,
    action: 'thing.made',
    summary: { zh: '新建', en: 'Made' },
    subject: { kind: 'thing', id },
    ...more,
  });
  const record = (wanted: AuditRecord): Promise<void> => database.transaction((tx) => recordAudit(tx, wanted));

  test('holds when it is empty', async () => {
    expect(await verifyAuditChain(database)).toEqual({ entries: 0, fault: null });
  });

  test('has no gaps and holds after many transactions at once, some of which fail', async () => {
    const work = Array.from({ length: 40 }, (_unused, index) =>
      database.transaction(async (tx) => {
        await recordAudit(tx, entry(index));
        if (index % 4 === 0) throw new Error('the work failed after all');
      }),
    );
    await Promise.allSettled(work);
    expect(await verifyAuditChain(database)).toEqual({ entries: 30, fault: null });
  });

  test.each<[string, string, { entries: number; fault: object }]>([
    ['a changed word', `UPDATE audit_entry SET summary_en = 'Unmade' WHERE id = 2`, { entries: 1, fault: { id: 2, reason: 'changed' } }],
    ['a changed time', 'UPDATE audit_entry SET at = at + INTERVAL 1 SECOND WHERE id = 3', { entries: 2, fault: { id: 3, reason: 'changed' } }],
    ['a removed entry', 'DELETE FROM audit_entry WHERE id = 2', { entries: 1, fault: { id: 2, reason: 'missing' } }],
    ['a cut end', 'DELETE FROM audit_entry WHERE id = 4', { entries: 3, fault: { id: 4, reason: 'head_differs' } }],
    ['a renewed hash', 'UPDATE audit_entry SET hash = REVERSE(hash) WHERE id = 4', { entries: 3, fault: { id: 4, reason: 'changed' } }],
    ['a foreign predecessor', 'UPDATE audit_entry SET previous_hash = REVERSE(previous_hash) WHERE id = 2', { entries: 1, fault: { id: 2, reason: 'out_of_chain' } }],
  ])('shows %s', async (_fault, tampering, verdict) => {
    for (const id of [1, 2, 3, 4]) await record(entry(id, { before: { a: 1 }, after: { a: 2, unit: '局' }, unitPath: '/1/' }));
    expect(await verifyAuditChain(database)).toEqual({ entries: 4, fault: null });
    await database.query(tampering);
    expect(await verifyAuditChain(database)).toEqual(verdict);
  });

  test('keeps no resident ID and no mobile number', async () => {
    await record(entry(1, { summary: { zh: '查看 330799197101084000', en: 'Saw 33079919710108400X' }, before: { mobile: '13812345678' }, after: { list: ['330799197101084000'], hash: `a${'1'.repeat(40)}` } }));
    const [row] = await database.query<Record<string, unknown>>('SELECT summary_zh, summary_en, before_state, after_state FROM audit_entry');
    expect(row).toEqual({
      summary_zh: '查看 330799********4000',
      summary_en: 'Saw 330799********400X',
      before_state: '{"mobile":"138****5678"}',
      after_state: `{"hash":"a${'1'.repeat(40)}","list":["330799********4000"]}`,
    });
  });

  test('is among the tables that the application can only add to', () => {
    expect(APPEND_ONLY_TABLES).toContain('audit_entry');
  });
});

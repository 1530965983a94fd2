import { checkpointDigest, isSigned, leafText, MerkleRoot, NO_CHECKPOINT_BEFORE, type CheckpointBody, type Signature } from '#ledger-proof';
import { closeDay, dayToClose, Signer, takeCheckpoint } from '../../../src/modules/credit-ledger/public';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/public';
import { runCli, WorkerProcess } from '../../support/product-process';
import { until } from '../../support/until';
import { openLedger, YEAR, type Ledger } from './ledger';

const signing = { algorithm: 'ed25519', secret: Buffer.alloc(32, 5) } as const;
const AT = new Date('2026-11-23T16:05:00.000Z');
const DAY = '2026-11-23';

interface Row extends Signature {
  readonly no: number;
  readonly closes_day: string | null;
  readonly body: string;
}

describe('a checkpoint', () => {
  let ledger: Ledger;
  const signer = new Signer({ signing: { ...signing, earlierKeys: [] } });
  beforeAll(async () => {
    ledger = await openLedger();
  });
  beforeEach(() => ledger.empty());
  afterAll(() => ledger.close());

  const take = (): Promise<number> => ledger.database.transaction((tx) => takeCheckpoint(tx, signer, { closesDay: null, at: AT, actor: SYSTEM_ACTOR }));
  const rows = (): Promise<Row[]> => ledger.database.query<Row>('SELECT no, closes_day, body, algorithm, public_key AS publicKey, signature FROM ledger_checkpoint ORDER BY no');
  const bodies = async (): Promise<CheckpointBody[]> => (await rows()).map(({ body }) => JSON.parse(body) as CheckpointBody);
  const rootOf = async (people: readonly number[]): Promise<string> => {
    const tree = new MerkleRoot();
    for (const personId of people) {
      const [head] = await ledger.database.query<{ entry_no: number; hash: Buffer }>('SELECT entry_no, hash FROM credit_ledger_head WHERE person_id = ?', [personId]);
      if (head) tree.add(leafText({ trainingYear: YEAR, personId, entryNo: head.entry_no, hash: head.hash.toString('hex') }));
    }
    return tree.root();
  };

  test('states where every chain and the audit log end, follows the one before, and is signed', async () => {
    await ledger.post([ledger.event(2, 1), ledger.event(1, 1), ledger.event(1, 2)]);
    const root = await rootOf([1, 2]);
    expect(await take()).toBe(1);
    await ledger.post([ledger.event(2, 2)]);
    const [{ entryNo, hash }] = await auditHeads(ledger);
    expect(await take()).toBe(2);
    expect(await take()).toBe(3);
    const [first, second, third] = await rows();
    expect(await bodies()).toEqual([
      expect.objectContaining({ no: 1, leaves: 2, root, previous: NO_CHECKPOINT_BEFORE, takenAt: AT.toISOString() }),
      expect.objectContaining({ no: 2, leaves: 1, root: await rootOf([2]), previous: checkpointDigest(first?.body ?? ''), audit: { entryNo: Number(entryNo), hash: hash.toString('hex') } }),
      expect.objectContaining({ no: 3, leaves: 0, previous: checkpointDigest(second?.body ?? '') }),
    ]);
    for (const row of [first, second, third]) expect(row && isSigned(row, 'ledger checkpoint', row.body)).toBe(true);
  });

  test('of a day is due once the day has ended in China, unless the ledger is empty', async () => {
    expect(await dayToClose(ledger.database, AT)).toBeUndefined();
    await ledger.post([ledger.event(1, 1)]);
    expect(await dayToClose(ledger.database, new Date('2026-11-23T15:59:59.999Z'))).toBe('2026-11-22');
    expect(await dayToClose(ledger.database, new Date('2026-11-23T16:00:00.000Z'))).toBe(DAY);
    await closeDay(ledger.database, signer, DAY, AT);
    expect(await dayToClose(ledger.database, AT)).toBeUndefined();
    await ledger.home.owner.query("UPDATE ledger_checkpoint SET closes_day = '2099-01-01'");
    expect(await dayToClose(ledger.database, AT)).toBe(DAY);
  });

  test('of a day is taken once, however often and by however many at once', async () => {
    await ledger.post(Array.from({ length: 40 }, (_none, index) => ledger.event(index + 1, 1)));
    await Promise.all(Array.from({ length: 6 }, () => closeDay(ledger.database, signer, DAY, AT)));
    await closeDay(ledger.database, signer, DAY, AT);
    expect((await rows()).map(({ no, closes_day }) => [no, closes_day])).toEqual([[1, DAY]]);
    expect(await ledger.database.query('SELECT COUNT(*) AS leaves FROM ledger_checkpoint_leaf')).toEqual([{ leaves: '40' }]);
  });

  test('leaves no chain out and none twice while postings go on', async () => {
    const posting = Promise.all(Array.from({ length: 40 }, (_none, index) => ledger.post([ledger.event(1 + (index % 4), index)])));
    await take();
    await posting;
    await take();
    const open = await ledger.database.query(
      'SELECT h.person_id FROM credit_ledger_head h LEFT JOIN ledger_checkpoint_leaf l USING (training_year, person_id, entry_no) WHERE l.hash IS NULL OR l.hash <> h.hash',
    );
    expect(open).toEqual([]);
    expect((await bodies()).map(({ previous }) => previous)).toHaveLength(2);
  });

  test('that fails leaves nothing behind', async () => {
    await ledger.post([ledger.event(1, 1)]);
    const broken = { sign: () => { throw new Error('the key is away'); } } as unknown as Signer;
    await expect(closeDay(ledger.database, broken, DAY, AT)).rejects.toThrow('the key is away');
    expect(await ledger.database.query('SELECT 1 FROM ledger_checkpoint_leaf')).toEqual([]);
  });

  test('of yesterday is taken by the worker that finds it missing; one more by the operator’s command', async () => {
    await ledger.post([ledger.event(1, 1)]);
    const worker = await WorkerProcess.start(ledger.home.environment);
    await until('yesterday has its checkpoint', async () => (await rows()).length === 1);
    await worker.stop();
    const { code, output } = await runCli(['ledger', 'checkpoint'], ledger.home.environment);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/^Checkpoint 2, signed by ed25519 [\w+/]{43}=$/m) });
    expect((await bodies()).map(({ leaves }) => leaves)).toEqual([1, 0]);
  });
});

function auditHeads(ledger: Ledger): Promise<[{ entryNo: string; hash: Buffer }]> {
  return ledger.database.query('SELECT entry_id AS entryNo, hash FROM audit_head') as Promise<[{ entryNo: string; hash: Buffer }]>;
}
